package tr.edu.akky.inventory.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.benchmark.Finding;
import tr.edu.akky.inventory.support.SideBySide;

/**
 * Times our export into the template A–N side by side with fastexcel writing the same cells into an empty workbook. Both
 * compress at the same level, fastexcel's own. Ours also prepares the template, estimates the heights of rows and reaches
 * down with drop-downs; the lines themselves are made anew each time, for all alike. One of
 * {@link tr.edu.akky.inventory.benchmark.Benchmarks}, which gives it 256 MB.
 */
public final class ExportBenchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000);
    private static final List<ReportField> FIELDS = ReportField.fields(14);
    private static final int ROWS_AT_ONCE = 500;
    private static final String EXPORT = "export";
    private static final double MOST_TIMES = 1.5;

    /** Half a million different texts do not fit into 256 MB, where fastexcel would keep them. */
    private static final int MOST_ROWS_SHARED = 20_000;

    private final WorkbookTemplate template = WorkbookTemplate.read(ReportTemplateTest.shipped("a-n"));
    private final Path file;
    private final int size;

    private ExportBenchmark(Path file, int size) {
        this.file = file;
        this.size = size;
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("export-benchmark", ".xlsx");
        try {
            for (int size : SIZES) {
                new ExportBenchmark(file, size).run();
            }
        } finally {
            Files.delete(file);
        }
    }

    private void run() throws IOException {
        Map<String, SideBySide.Work> works = new LinkedHashMap<>();
        if (size <= MOST_ROWS_SHARED) {
            works.put("fastexcel, shared texts", () -> fastexcel(true));
        }
        works.put("fastexcel, texts in cells", () -> fastexcel(false));
        works.put(EXPORT, () -> export(false));
        works.put("export and its check", () -> export(true));
        StringBuilder sizes = new StringBuilder();
        for (Map.Entry<String, SideBySide.Work> work : works.entrySet()) {
            sizes.append(sizes.isEmpty() ? "" : "; ")
                    .append(work.getKey())
                    .append(' ')
                    .append(work.getValue().done() / 1_000)
                    .append(" kB");
        }
        Map<String, Double> medians = SideBySide.run(works, size, sizes.toString());
        Finding.atMostTimes(
                        "export of %d lines : fastexcel writing the same cells".formatted(size),
                        medians.getOrDefault(EXPORT, Double.NaN),
                        medians.values().iterator().next(),
                        "ms",
                        MOST_TIMES)
                .announce();
    }

    private long export(boolean checked) throws IOException {
        ReportTotals totals;
        try (OutputStream out = Files.newOutputStream(file)) {
            totals = new ReportWorkbook(template, "Rapor", "Üniversite").write(BenchmarkRows.of(size), out);
        }
        if (checked) {
            new ReportCheck(template).requireSame(file, totals);
        }
        return Files.size(file);
    }

    private long fastexcel(boolean shared) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "AKKY", null)) {
            Worksheet sheet = workbook.newWorksheet("Rapor");
            int row = 3;
            for (Iterator<ReportRow> rows = BenchmarkRows.of(size); rows.hasNext(); row++) {
                ReportRow values = rows.next();
                sheet.range(row, 0, row, FIELDS.size() - 1)
                        .style()
                        .wrapText(true)
                        .set();
                for (int column = 0; column < FIELDS.size(); column++) {
                    write(sheet, row, column, values.value(FIELDS.get(column)), shared);
                }
                if (row % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
        return Files.size(file);
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value, boolean shared) {
        if (value instanceof String text) {
            if (shared) {
                sheet.value(row, column, text);
            } else {
                sheet.inlineString(row, column, text);
            }
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd.mm.yyyy").set();
        } else if (value instanceof BigDecimal sum) {
            sheet.value(row, column, sum);
            sheet.style(row, column).format("#,##0.00").set();
        } else if (value instanceof Integer count) {
            sheet.value(row, column, count);
        }
    }
}
