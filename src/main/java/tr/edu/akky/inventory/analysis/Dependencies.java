package tr.edu.akky.inventory.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which line waits for which others, each by its identifier. */
record Dependencies(Map<Long, Set<Long>> needs) {

    /**
     * The circle that would close if the line waited for these others too: from the line by way of the others back to
     * the line. Empty if none would.
     */
    List<Long> circle(long line, Collection<Long> others) {
        Map<Long, Long> reachedFrom = new HashMap<>();
        Deque<Long> open = new ArrayDeque<>();
        for (long other : others) {
            if (reachedFrom.putIfAbsent(other, line) == null) {
                open.add(other);
            }
        }
        while (!open.isEmpty()) {
            long at = open.remove();
            if (at == line) {
                return path(line, reachedFrom);
            }
            for (long next : needs.getOrDefault(at, Set.of())) {
                if (reachedFrom.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<Long> path(long line, Map<Long, Long> reachedFrom) {
        List<Long> path = new ArrayList<>();
        path.add(line);
        long at = line;
        do {
            at = reachedFrom.getOrDefault(at, line);
            path.add(0, at);
        } while (at != line);
        return path;
    }
}
