package tr.edu.akky.inventory.sealing;

import java.util.List;
import tr.edu.akky.inventory.consolidation.Progress;
import tr.edu.akky.inventory.submission.Coverage;

/**
 * What the report of a period still lacks.
 *
 * @param lines of the report, names that are still open not counted
 * @param guideSections headings of the guide's analysis that are still empty, of the sub-categories in use
 * @param addressed whether the period knows its letter and addressee
 */
record Readiness(
        long lines,
        List<GapCount> gaps,
        Progress consolidation,
        Coverage coverage,
        long guideSections,
        boolean addressed) {

    public List<GapCount> blocking() {
        return gaps.stream().filter(count -> count.gap().isBlocking()).toList();
    }

    public List<GapCount> advice() {
        return gaps.stream().filter(count -> !count.gap().isBlocking()).toList();
    }

    /** Gaps that keep the report from being final: of lines, open names, and rows that wait for their review. */
    public long blockingGaps() {
        return blocking().stream().mapToLong(GapCount::lines).sum()
                + consolidation.openNames()
                + consolidation.waiting()
                + coverage.submittedUnits()
                + (lines == 0 && consolidation.openNames() == 0 ? 1 : 0);
    }

    public boolean isComplete() {
        return blockingGaps() == 0;
    }

    /** How much of what the lines need is there, in whole percent; 100 only where nothing blocks. */
    public long percent() {
        if (isComplete()) {
            return 100;
        }
        long needed = Gap.PARTS_OF_A_LINE * (lines + consolidation.openNames());
        long missing = blocking().stream()
                        .mapToLong(count -> count.lines() * count.gap().parts())
                        .sum()
                + Gap.PARTS_OF_A_LINE * consolidation.openNames();
        return needed == 0 ? 0 : Math.min(99, Math.max(0, 100 * (needed - missing) / needed));
    }
}
