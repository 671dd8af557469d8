package tr.edu.akky.inventory.narrative;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often each of some labels occurs, in the order in which they are first named. */
final class Counts {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** Shows the label even where it never occurs. */
    Counts with(String label) {
        counts.putIfAbsent(label, 0L);
        return this;
    }

    void add(String label) {
        counts.merge(label, 1L, Long::sum);
    }

    Map<String, Long> asMap() {
        return counts;
    }
}
