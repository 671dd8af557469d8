package tr.edu.akky.inventory.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.consolidation.Progress;
import tr.edu.akky.inventory.submission.Coverage;

class ReadinessTest {

    private static final Coverage ALL_APPROVED = new Coverage(3, 3, 0, 40, 0);

    @Test
    void aReportWithoutGapsIsCompleteWhateverIsAdvised() {
        Readiness ready = readiness(10, 0, ALL_APPROVED, new GapCount(Gap.EXPIRY, 4, 1));
        assertThat(ready.isComplete()).isTrue();
        assertThat(ready.percent()).isEqualTo(100);
    }

    @Test
    void aLineOnWhichNothingWasDoneCountsWithAllItsParts() {
        Readiness ready = readiness(
                2,
                0,
                ALL_APPROVED,
                new GapCount(Gap.EQUIVALENT, 1, 1),
                new GapCount(Gap.COMPETENCE, 1, 1),
                new GapCount(Gap.COST, 1, 1),
                new GapCount(Gap.FEASIBILITY, 1, 1));
        assertThat(ready.percent()).isEqualTo(50);
        assertThat(ready.blockingGaps()).isEqualTo(4);
    }

    @Test
    void neverSaysHundredWhileSomethingBlocks() {
        Readiness oneLeft = readiness(10_000, 0, ALL_APPROVED, new GapCount(Gap.COMPETENCE, 1, 1));
        assertThat(oneLeft.percent()).isEqualTo(99);
        Readiness waiting = readiness(10, 0, new Coverage(3, 2, 1, 40, 5));
        assertThat(waiting.isComplete()).isFalse();
        assertThat(waiting.percent()).isEqualTo(99);
    }

    @Test
    void openNamesBlockAndCountAsLinesWithNothing() {
        Readiness ready = readiness(1, 1, ALL_APPROVED);
        assertThat(ready.isComplete()).isFalse();
        assertThat(ready.percent()).isEqualTo(50);
    }

    @Test
    void anEmptyPeriodIsNoReport() {
        Readiness ready = readiness(0, 0, new Coverage(3, 0, 0, 0, 0));
        assertThat(ready.isComplete()).isFalse();
        assertThat(ready.percent()).isZero();
    }

    private static Readiness readiness(long lines, long openNames, Coverage coverage, GapCount... gaps) {
        return new Readiness(lines, List.of(gaps), new Progress(40, 40, openNames, lines, 0, 0), coverage, 0, true);
    }
}
