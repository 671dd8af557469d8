package tr.edu.akky.inventory.analysis;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tr.edu.akky.inventory.analysis.Timeline.Bar;
import tr.edu.akky.inventory.analysis.Timeline.Link;
import tr.edu.akky.inventory.analysis.Timeline.Quarter;
import tr.edu.akky.inventory.analysis.Timeline.Row;
import tr.edu.akky.inventory.analysis.Timeline.Year;

/** Lays out a roadmap: the planned lines below the heading of their category, one bar for each. */
final class TimelineDrawing {

    private static final int CHART = Timeline.WIDTH - Timeline.NAMES - 20;
    private static final int NARROWEST = 6;
    private static final int ELBOW = 8;
    private static final int FOOT = 20;
    private static final int LONGEST = 40;

    private final TimelineScale scale;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Bar> bars = new HashMap<>();
    private int y = Timeline.HEAD;

    private TimelineDrawing(TimelineScale scale) {
        this.scale = scale;
    }

    /**
     * @param lines in the order in which they are drawn; those without a plan are left out
     * @param categories name of each category, by its code
     */
    static Timeline of(
            List<RoadmapLine> lines, TimelineScale scale, LocalDate today, UnaryOperator<String> categories) {
        List<RoadmapLine> planned =
                lines.stream().filter(line -> line.decision().isPlanned()).toList();
        TimelineDrawing drawing = new TimelineDrawing(scale);
        drawing.draw(planned, categories);
        boolean todayShown = !today.isBefore(scale.first()) && today.isBefore(scale.end());
        List<Quarter> quarters = drawing.quarters();
        return new Timeline(
                drawing.y + FOOT,
                years(quarters),
                quarters,
                drawing.rows,
                drawing.links(planned),
                todayShown ? drawing.x(today) : -1);
    }

    private void draw(List<RoadmapLine> planned, UnaryOperator<String> categories) {
        List<Long> shown = planned.stream().map(RoadmapLine::id).toList();
        String category = "";
        for (RoadmapLine line : planned) {
            if (!line.category().equals(category)) {
                category = line.category();
                rows.add(new Row(shortened(categories.apply(category)), y, null));
                y += Timeline.ROW;
            }
            Bar bar = bar(line, shown);
            bars.put(line.id(), bar);
            rows.add(new Row(shortened(line.name()), y, bar));
            y += Timeline.ROW;
        }
    }

    /** The whole name stands in the table beside the drawing. */
    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    private Bar bar(RoadmapLine line, List<Long> shown) {
        LocalDate start = Objects.requireNonNull(line.decision().startsOn());
        LocalDate end = Objects.requireNonNull(line.decision().endsOn());
        int right = Math.max(x(end.plusDays(1)), Timeline.NAMES + NARROWEST);
        int left = Math.min(x(start), right - NARROWEST);
        return new Bar(
                left,
                y + (Timeline.ROW - Timeline.BAR) / 2,
                right - left,
                line.decision().kind() == FeasibilityKind.PARTIAL,
                !line.conflicts().isEmpty(),
                start.isBefore(scale.first()),
                !end.isBefore(scale.end()),
                line.needed().stream().anyMatch(needed -> !shown.contains(needed.id())));
    }

    private List<Link> links(List<RoadmapLine> planned) {
        List<Link> links = new ArrayList<>();
        for (RoadmapLine line : planned) {
            Bar to = bars.get(line.id());
            for (Needed needed : line.needed()) {
                Bar from = bars.get(needed.id());
                if (from != null && to != null) {
                    links.add(link(from, to));
                }
            }
        }
        return links;
    }

    /** To the right out of the first bar, up or down between the rows, and from the left into the second one. */
    private static Link link(Bar from, Bar to) {
        int startX = from.x() + from.width();
        int startY = from.y() + Timeline.BAR / 2;
        int between = to.y() > from.y() ? to.y() - ELBOW + 2 : to.y() + Timeline.BAR + ELBOW - 2;
        return new Link("M%d %d H%d V%d H%d V%d H%d"
                .formatted(
                        startX,
                        startY,
                        startX + ELBOW,
                        between,
                        to.x() - ELBOW,
                        to.y() + Timeline.BAR / 2,
                        to.x() - 1));
    }

    private List<Quarter> quarters() {
        return IntStream.range(0, scale.quarters())
                .mapToObj(index -> {
                    LocalDate day = scale.quarterAt(index);
                    return new Quarter(
                            day.getYear(),
                            day.get(IsoFields.QUARTER_OF_YEAR),
                            x(day),
                            x(scale.quarterAt(index + 1)) - x(day));
                })
                .toList();
    }

    private static List<Year> years(List<Quarter> quarters) {
        List<Year> years = new ArrayList<>();
        for (Quarter quarter : quarters) {
            if (years.isEmpty() || years.get(years.size() - 1).year() != quarter.year()) {
                years.add(new Year(quarter.year(), quarter.x()));
            }
        }
        return years;
    }

    private int x(LocalDate day) {
        return Timeline.NAMES + scale.x(day, CHART);
    }
}
