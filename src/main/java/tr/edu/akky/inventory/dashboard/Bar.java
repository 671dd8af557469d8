package tr.edu.akky.inventory.dashboard;

import java.util.List;

/**
 * One bar of a chart that is its own table.
 *
 * @param of what the count is part of; zero where it stands for itself
 * @param percent its length
 * @param link empty for none
 */
record Bar(String label, long count, long of, long percent, String link) {

    static Bar part(String label, long count, long of, String link) {
        return new Bar(label, count, of, of == 0 ? 0 : 100 * count / of, link);
    }

    /** Each as long as its part of the longest. */
    static List<Bar> scaled(List<Bar> bars) {
        long longest = Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
        return bars.stream()
                .map(bar -> new Bar(bar.label(), bar.count(), bar.of(), 100 * bar.count() / longest, bar.link()))
                .toList();
    }
}
