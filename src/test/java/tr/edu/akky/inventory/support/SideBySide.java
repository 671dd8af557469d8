package tr.edu.akky.inventory.support;

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

/** Times several ways of doing the same work, round by round in turn, and prints medians and ratios. */
public final class SideBySide {

    private static final int WARM_UP_ROWS = 400_000;
    private static final int ROUNDS = 9;

    /** Goes through the whole file and says how many cells or rows it saw. */
    public interface Reading {
        long seen(byte[] file) throws IOException;
    }

    /** Does the whole of the work and says how much there was of it: bytes, cells or rows. */
    public interface Work {
        long done() throws IOException;
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

    private SideBySide() {}

    /**
     * The first of the readings is the one that the others are compared with.
     *
     * @return the median of each in milliseconds
     */
    public static Map<String, Double> run(Map<String, Reading> readings, int rows, byte[] file) throws IOException {
        Map<String, Work> works = new LinkedHashMap<>();
        readings.forEach((name, reading) -> works.put(name, () -> reading.seen(file)));
        return run(works, rows, file.length / 1_000 + " kB");
    }

    /** As {@link #run(Map, int, byte[])}. */
    public static Map<String, Double> run(Map<String, Work> works, int rows, String what) throws IOException {
        System.out.printf(Locale.ROOT, "%d rows, %s, heap at most %d MB%n", rows, what, maxHeap());
        Map<String, Figures> figures = measured(works, WARM_UP_ROWS / rows);
        report(figures);
        Map<String, Double> medians = new LinkedHashMap<>();
        figures.forEach((name, own) -> medians.put(name, own.milliseconds()));
        return medians;
    }

    private static long maxHeap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** Round by round in turn, so that whatever else the machine does meets all alike. */
    private static Map<String, Figures> measured(Map<String, Work> works, int warmUp) throws IOException {
        Map<String, Figures> figures = new LinkedHashMap<>();
        works.keySet().forEach(name -> figures.put(name, new Figures(new ArrayList<>(), new ArrayList<>())));
        for (int round = 0; round < warmUp + ROUNDS; round++) {
            for (Map.Entry<String, Work> work : works.entrySet()) {
                System.gc();
                heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
                long start = System.nanoTime();
                long done = work.getValue().done();
                long nanoseconds = System.nanoTime() - start;
                if (done == 0) {
                    throw new IllegalStateException(work.getKey() + " did nothing");
                }
                Figures own = figures.get(work.getKey());
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
}
