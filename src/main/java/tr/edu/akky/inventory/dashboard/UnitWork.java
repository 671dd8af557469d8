package tr.edu.akky.inventory.dashboard;

import java.time.LocalDate;
import java.util.List;
import tr.edu.akky.inventory.submission.Obligation;
import tr.edu.akky.inventory.submission.Period;

/** All that is asked of a person's units, the most pressing first: a few in full, the others as a list. */
record UnitWork(List<UnitTask> tasks) {

    private static final int IN_FULL = 6;
    private static final int FEW = 2;

    static UnitWork of(List<Obligation> obligations, LocalDate today) {
        return new UnitWork(obligations.stream()
                .map(obligation -> UnitTask.of(obligation, today))
                .sorted(UnitTask.MOST_PRESSING)
                .toList());
    }

    public boolean isNothing() {
        return tasks.isEmpty() || !tasks.get(0).act().isOfUnit();
    }

    public UnitTask next() {
        return tasks.get(0);
    }

    /** What waits for the unit, and whatever there is where that is little. */
    public List<UnitTask> inFull() {
        int shown = tasks.size() <= FEW ? tasks.size() : (int) Math.min(open(), IN_FULL);
        return tasks.subList(0, shown);
    }

    public List<UnitTask> others() {
        return tasks.subList(inFull().size(), tasks.size());
    }

    /** The periods in which something is asked, each once. */
    public List<Period> periods() {
        return tasks.stream().map(task -> task.submission().period()).distinct().toList();
    }

    public long open() {
        return tasks.stream().filter(task -> task.act().isOfUnit()).count();
    }

    public long late() {
        return tasks.stream().filter(UnitTask::isLate).count();
    }
}
