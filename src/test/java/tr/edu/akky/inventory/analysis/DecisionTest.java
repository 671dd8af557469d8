package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionTest {

    static final Decision NOTHING = new Decision(null, null, null, null, null, null, null, Set.of());
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final LocalDate START = LocalDate.of(2027, 1, 1);
    static final LocalDate END = LocalDate.of(2027, 6, 30);

    @Test
    void aMigrationNeedsDatesAndAUnitAndAPartialOneReasonsToo() {
        assertThat(NOTHING.missing()).containsExactly(DecisionGap.FEASIBILITY);
        assertThat(decision(FeasibilityKind.FULL, null, null).missing())
                .containsExactly(DecisionGap.START, DecisionGap.END);
        assertThat(decision(FeasibilityKind.PARTIAL, START, END).missing()).containsExactly(DecisionGap.REASONS);
        assertThat(decision(FeasibilityKind.NONE, null, null).missing()).containsExactly(DecisionGap.REASONS);
        assertThat(decision(FeasibilityKind.FULL, START, END).missing()).isEmpty();
    }

    @Test
    void datesThatCannotBeMeantAreConflicts() {
        assertThat(kinds(decision(FeasibilityKind.FULL, END, START))).containsExactly(Conflict.Kind.END_BEFORE_START);
        assertThat(kinds(decision(FeasibilityKind.FULL, LocalDate.of(2017, 1, 1), END)))
                .containsExactly(Conflict.Kind.LONG_PAST);
        assertThat(kinds(decision(FeasibilityKind.NONE, START, null)))
                .containsExactly(Conflict.Kind.DATES_THOUGH_IMPOSSIBLE);
        assertThat(kinds(decision(FeasibilityKind.FULL, START, END))).isEmpty();
    }

    @Test
    void aMigrationThatBeginsBeforeWhatItWaitsForEndsIsAConflict() {
        Decision early = decision(FeasibilityKind.FULL, START, END);
        Needed endsLater = new Needed(2, "Windows Server", true, decision(FeasibilityKind.FULL, START, END));
        Needed endsBefore =
                new Needed(3, "Oracle", true, decision(FeasibilityKind.PARTIAL, LocalDate.of(2026, 12, 1), START));

        assertThat(early.conflicts(TODAY, List.of(endsLater, endsBefore)))
                .containsExactly(new Conflict(Conflict.Kind.STARTS_TOO_EARLY, "Windows Server", END));
    }

    @Test
    void waitingForWhatNeverComesIsAConflict() {
        Decision waiting = decision(FeasibilityKind.FULL, START, END);

        assertThat(waiting.conflicts(
                        TODAY,
                        List.of(
                                new Needed(2, "a", true, decision(FeasibilityKind.NONE, null, null)),
                                new Needed(3, "b", true, NOTHING),
                                new Needed(4, "c", false, decision(FeasibilityKind.FULL, START, END)))))
                .extracting(Conflict::kind)
                .containsExactly(
                        Conflict.Kind.DEPENDENCY_IMPOSSIBLE,
                        Conflict.Kind.DEPENDENCY_UNPLANNED,
                        Conflict.Kind.DEPENDENCY_GONE);
    }

    @Test
    void aCircleIsFoundHoweverLongItIs() {
        Dependencies dependencies = new Dependencies(Map.of(2L, Set.of(3L), 3L, Set.of(4L, 5L), 4L, Set.of(1L)));

        assertThat(dependencies.circle(1, List.of(2L))).containsExactly(1L, 2L, 3L, 4L, 1L);
        assertThat(dependencies.circle(1, List.of(5L))).isEmpty();
        assertThat(dependencies.circle(6, List.of(2L))).isEmpty();
        assertThat(dependencies.circle(1, List.of(1L))).containsExactly(1L, 1L);
    }

    @Test
    void savingsAddUpYearByYear() {
        Savings savings = new Savings(
                new FiveYears(List.of("-50.00", "100.00", "100.00", "0.00", "25.50").stream()
                        .map(BigDecimal::new)
                        .toList()),
                1,
                2);

        assertThat(savings.rows())
                .extracting(row -> row.cumulated().toPlainString())
                .containsExactly("-50.00", "50.00", "150.00", "150.00", "175.50");
        assertThat(savings.rows()).extracting(Savings.Year::share).containsExactly(50, 100, 100, 0, 26);
    }

    static Decision decision(FeasibilityKind kind, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new Decision(kind.name(), kind, null, start, end, "BİDB", null, Set.of());
    }

    private static List<Conflict.Kind> kinds(Decision decision) {
        return decision.conflicts(TODAY, List.of()).stream().map(Conflict::kind).toList();
    }
}
