package tr.edu.akky.inventory.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Times our reading of a workbook side by side with fastexcel-reader merely reading the same one. Run it with
 * {@code ./mvnw -q -Pbenchmark test-compile exec:exec}, which gives it 256 MB.
 */
final class SpreadsheetBenchmark {

    private static final int WARM_UP_ROWS = 400_000;
    private static final int ROUNDS = 9;
    private static final List<Integer> SIZES = List.of(10_000, 100_000);

    /** Goes through the whole file and says how many cells it saw. */
    interface Reading {
        long cells(byte[] file) throws IOException;
    }

    private record Figures(List<Long> nanoseconds, List<Long> heap) {

        double milliseconds() {
            return median(nanoseconds) / 1e6;
        }

        private static long median(List<Long> values) {
            List<Long> sorted = new ArrayList<>(values);
            Collections.sort(sorted);
            return sorted.get(sorted.size() / 2);
        }
    }

    private SpreadsheetBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put("fastexcel-reader, reading", SpreadsheetBenchmark::fastexcel);
        readings.put("spreadsheet, reading", SpreadsheetBenchmark::ours);
        System.out.printf(
                Locale.ROOT, "Heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        for (int size : SIZES) {
            byte[] file = BenchmarkWorkbook.of(size);
            System.out.printf(Locale.ROOT, "%d rows, %d kB%n", size, file.length / 1_000);
            report(measured(readings, file, WARM_UP_ROWS / size));
        }
    }

    /** Round by round in turn, so that whatever else the machine does meets all alike. */
    private static Map<String, Figures> measured(Map<String, Reading> readings, byte[] file, int warmUp)
            throws IOException {
        Map<String, Figures> figures = new LinkedHashMap<>();
        readings.keySet().forEach(name -> figures.put(name, new Figures(new ArrayList<>(), new ArrayList<>())));
        for (int round = 0; round < warmUp + ROUNDS; round++) {
            for (Map.Entry<String, Reading> reading : readings.entrySet()) {
                System.gc();
                heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
                long start = System.nanoTime();
                long cells = reading.getValue().cells(file);
                long nanoseconds = System.nanoTime() - start;
                if (cells == 0) {
                    throw new IllegalStateException(reading.getKey() + " saw nothing");
                }
                Figures own = figures.get(reading.getKey());
                if (round >= warmUp && own != null) {
                    own.nanoseconds().add(nanoseconds);
                    own.heap()
                            .add(heapPools()
                                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                    .sum());
                }
            }
        }
        return figures;
    }

    private static void report(Map<String, Figures> figures) {
        double first = figures.values().iterator().next().milliseconds();
        figures.forEach((name, own) -> System.out.printf(
                Locale.ROOT,
                "  %-28s median %7.1f ms, %4.2f times the first, peak heap %4d MB%n",
                name,
                own.milliseconds(),
                own.milliseconds() / first,
                Collections.max(own.heap()) >> 20));
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
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

    private static long fastexcel(byte[] file) throws IOException {
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
