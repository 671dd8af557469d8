package tr.edu.akky.inventory.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import tr.edu.akky.inventory.analysis.CostTotals;
import tr.edu.akky.inventory.analysis.WorkProgress;
import tr.edu.akky.inventory.consolidation.Progress;
import tr.edu.akky.inventory.register.LicenceFigures;
import tr.edu.akky.inventory.sealing.ReadinessFigures;
import tr.edu.akky.inventory.submission.SubmissionStatus;

/** Where one period stands. */
record Round(
        LocalDate today,
        List<UnitStanding> units,
        List<Bar> states,
        List<Bar> categories,
        List<Bar> progress,
        List<Bar> expiring,
        Progress consolidation,
        WorkProgress analysis,
        ReadinessFigures readiness,
        LicenceFigures licences,
        CostTotals costs) {

    private static final int MOST = 10;

    public long handedIn() {
        return units.size() - silentCount();
    }

    public long entries() {
        return units.stream().mapToLong(UnitStanding::entries).sum();
    }

    public long silentCount() {
        return units.stream().filter(UnitStanding::isSilent).count();
    }

    public long late() {
        return units.stream().filter(unit -> unit.isLateOn(today)).count();
    }

    public long notBegun() {
        return units.stream().filter(UnitStanding::isUntouched).count();
    }

    /** Units that have not handed in: the latest first, then those that have not begun. */
    public List<UnitStanding> silent() {
        return units.stream()
                .filter(UnitStanding::isSilent)
                .sorted(Comparator.<UnitStanding, Boolean>comparing(unit -> !unit.isLateOn(today))
                        .thenComparing(unit -> !unit.isUntouched())
                        .thenComparing(UnitStanding::dueOn))
                .limit(MOST)
                .toList();
    }

    public long waitingCount() {
        return units.stream()
                .filter(unit -> unit.isIn(SubmissionStatus.SUBMITTED))
                .count();
    }

    /** Submissions that wait for BİDB, the longest first. */
    public List<UnitStanding> waiting() {
        return units.stream()
                .filter(unit -> unit.isIn(SubmissionStatus.SUBMITTED))
                .sorted(Comparator.comparing(
                        UnitStanding::submittedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST)
                .toList();
    }

    /** Lines with an equivalent in whole percent. */
    public long equivalentPercent() {
        return analysis.lines() == 0 ? 0 : 100 * analysis.equivalent() / analysis.lines();
    }

    public List<Slice> equivalents() {
        return Slice.of(List.of(
                new Slice.Count("with", analysis.equivalent()),
                new Slice.Count("none", analysis.noEquivalent()),
                new Slice.Count("open", analysis.lines() - analysis.equivalent() - analysis.noEquivalent())));
    }
}
