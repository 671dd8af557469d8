package tr.edu.akky.inventory.dashboard;

import java.time.LocalDate;
import java.util.List;

/** Where one period stands. */
record Round(
        long periodId,
        String period,
        LocalDate dueOn,
        boolean closed,
        long daysLeft,
        long entries,
        long handedIn,
        List<Bar> states,
        List<Bar> categories) {

    /** One bar of a chart: its name, its number, and its length in percent of the longest. */
    record Bar(String label, long count, int percent, String link) {}

    public long total() {
        return states.stream().mapToLong(Bar::count).sum();
    }
}
