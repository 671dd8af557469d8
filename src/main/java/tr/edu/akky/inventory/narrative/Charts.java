package tr.edu.akky.inventory.narrative;

import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.gantt.Task;
import org.jfree.data.gantt.TaskSeries;
import org.jfree.data.gantt.TaskSeriesCollection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Charts as PNG pictures. Every chart stands beside a table of the same figures, so that on a machine without fonts the
 * document is complete without its pictures.
 */
@Component
class Charts {

    static final int WIDTH = 450;

    private static final Logger LOG = LoggerFactory.getLogger(Charts.class);
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final int SCALE = 3;
    private static final int FONT_SIZE = 10;
    private static final Color[] COLOURS = {
        new Color(0x0B5D66), new Color(0xE0952B), new Color(0x56646F), new Color(0x9A1C1C)
    };

    /** A planned migration; days are days in Türkiye. */
    record Span(String name, LocalDate from, LocalDate to) {}

    /** Labelled bars from left to right, the first on top. */
    Optional<byte[]> bars(Map<String, Long> counts) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        counts.forEach((label, count) -> data.addValue(count, "", label));
        JFreeChart chart =
                ChartFactory.createBarChart(null, null, null, data, PlotOrientation.HORIZONTAL, false, false, false);
        NumberAxis axis = (NumberAxis) chart.getCategoryPlot().getRangeAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(TURKISH));
        return png(chart, barsHeight(counts.size()), true);
    }

    /** Height in points of what {@link #bars} draws. */
    static int barsHeight(int count) {
        return 50 + 22 * count;
    }

    /** Several series over the same groups, side by side. */
    Optional<byte[]> groups(List<String> groups, Map<String, List<? extends Number>> series, int height) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        series.forEach((name, values) -> {
            for (int group = 0; group < groups.size(); group++) {
                data.addValue(values.get(group), name, groups.get(group));
            }
        });
        JFreeChart chart =
                ChartFactory.createBarChart(null, null, null, data, PlotOrientation.VERTICAL, true, false, false);
        ((NumberAxis) chart.getCategoryPlot().getRangeAxis())
                .setNumberFormatOverride(NumberFormat.getIntegerInstance(TURKISH));
        return png(chart, height, false);
    }

    /** A time line, the first span on top. */
    Optional<byte[]> timeline(List<Span> spans) {
        TaskSeries series = new TaskSeries("");
        spans.forEach(span -> series.add(
                new Task(span.name(), date(span.from()), date(span.to().plusDays(1)))));
        TaskSeriesCollection data = new TaskSeriesCollection();
        data.add(series);
        JFreeChart chart = ChartFactory.createGanttChart(null, null, null, data, false, false, false);
        DateAxis axis = (DateAxis) chart.getCategoryPlot().getRangeAxis();
        axis.setDateFormatOverride(new SimpleDateFormat("MM.yyyy", TURKISH));
        return png(chart, timelineHeight(spans.size()), false);
    }

    static int timelineHeight(int count) {
        return 50 + 17 * count;
    }

    private static Date date(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }

    private static void plain(CategoryPlot plot, boolean labelled) {
        BarRenderer renderer = (BarRenderer) plot.getRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(0.12);
        renderer.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", NumberFormat.getIntegerInstance(TURKISH)));
        renderer.setDefaultItemLabelsVisible(labelled);
        for (int series = 0; series < COLOURS.length; series++) {
            renderer.setSeriesPaint(series, COLOURS[series]);
        }
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(new Color(0xC9D1D7));
        plot.setOutlineVisible(false);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.6f);
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
    }

    private static Optional<byte[]> png(JFreeChart chart, int height, boolean labelled) {
        try {
            theme().apply(chart);
            plain(chart.getCategoryPlot(), labelled);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ChartUtils.writeScaledChartAsPNG(out, chart, WIDTH, height, SCALE, SCALE);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            LOG.warn("No picture of a chart, is a font installed? {}", e.toString());
            return Optional.empty();
        }
    }

    private static StandardChartTheme theme() {
        StandardChartTheme theme = new StandardChartTheme("plain");
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE);
        theme.setExtraLargeFont(font);
        theme.setLargeFont(font);
        theme.setRegularFont(font);
        theme.setSmallFont(font);
        theme.setChartBackgroundPaint(Color.WHITE);
        return theme;
    }
}
