package tr.edu.akky.inventory.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * One part of a whole, as a piece of a single bar.
 *
 * @param key of its name and of the pattern that it is drawn with
 * @param percent of the whole, rounded down as everywhere
 * @param from where it begins, in tenths of a percent of the bar
 */
record Slice(String key, long count, long percent, long from, long width) {

    private static final long WHOLE = 1000;

    /** @param counts by key, in the order of the bar */
    static List<Slice> of(List<Count> counts) {
        long total = counts.stream().mapToLong(Count::count).sum();
        List<Slice> slices = new ArrayList<>();
        long before = 0;
        for (Count each : counts) {
            long from = total == 0 ? 0 : WHOLE * before / total;
            before += each.count();
            long to = total == 0 ? 0 : WHOLE * before / total;
            slices.add(
                    new Slice(each.key(), each.count(), total == 0 ? 0 : 100 * each.count() / total, from, to - from));
        }
        return slices;
    }

    record Count(String key, long count) {}
}
