package tr.edu.akky.inventory.dashboard;

import java.util.List;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/**
 * One bar of a chart that is its own table.
 *
 * @param of what the number is part of; zero where it stands for itself
 * @param percent its length
 * @param link empty for none
 */
record Bar(String label, long number, long of, long percent, String link) {

    static Bar part(String label, long number, long of, String link) {
        return new Bar(label, number, of, of == 0 ? 0 : 100 * number / of, link);
    }

    /** Each as long as its part of the longest. */
    static List<Bar> scaled(List<Bar> bars) {
        long longest = Math.max(1, bars.stream().mapToLong(Bar::number).max().orElse(1));
        return bars.stream()
                .map(bar -> new Bar(bar.label(), bar.number(), bar.of(), 100 * bar.number() / longest, bar.link()))
                .toList();
    }

    /** The number as it is written beside the bar. */
    public String count() {
        return TurkishNumbers.whole(number);
    }
}
