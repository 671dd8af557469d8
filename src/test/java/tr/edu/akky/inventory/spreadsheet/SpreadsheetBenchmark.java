package tr.edu.akky.inventory.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import tr.edu.akky.inventory.benchmark.Finding;
import tr.edu.akky.inventory.support.SideBySide;

/**
 * Times our reading of a workbook side by side with fastexcel-reader merely reading the same one. One of
 * {@link tr.edu.akky.inventory.benchmark.Benchmarks}, which gives it 256 MB.
 */
public final class SpreadsheetBenchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000);
    private static final String OURS = "spreadsheet, reading";
    private static final double MOST_TIMES = 2;

    private SpreadsheetBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, SideBySide.Reading> readings = new LinkedHashMap<>();
        readings.put("fastexcel-reader, reading", SpreadsheetBenchmark::fastexcel);
        readings.put(OURS, SpreadsheetBenchmark::ours);
        for (int size : SIZES) {
            Map<String, Double> medians = SideBySide.run(readings, size, BenchmarkWorkbook.of(size));
            Finding.atMostTimes(
                            "%d rows merely read : by fastexcel-reader".formatted(size),
                            medians.getOrDefault(OURS, Double.NaN),
                            medians.values().iterator().next(),
                            "ms",
                            MOST_TIMES)
                    .announce();
        }
    }

    private static long ours(byte[] file) throws IOException {
        long[] cells = {0};
        try (Spreadsheet spreadsheet = Sheets.SPREADSHEETS.open(file)) {
            spreadsheet.read(0, row -> {
                for (SheetCell cell : row.cells()) {
                    cells[0] += cell == null ? 0 : 1;
                }
                return true;
            });
        }
        return cells[0];
    }

    /** The reference: every cell looked at, nothing done with it. */
    public static long fastexcel(byte[] file) throws IOException {
        long[] cells = {0};
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (Cell cell : row) {
                    cells[0] += cell == null || cell.getText().isEmpty() ? 0 : 1;
                }
            });
        }
        return cells[0];
    }
}
