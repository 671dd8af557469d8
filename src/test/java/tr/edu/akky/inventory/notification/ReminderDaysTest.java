package tr.edu.akky.inventory.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReminderDaysTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

    @Test
    void unitsAreRemindedOnFiveDaysAndOnNoOther() {
        assertThat(IntStream.rangeClosed(-30, 30)
                        .filter(offset -> ranDaily(DUE.plusDays(offset)).isPresent()))
                .containsExactly(-14, -7, -3, -1, 1);
    }

    @Test
    void aReminderThatWasMissedIsMadeUpForAtTheNextRun() {
        assertThat(ReminderDays.due(DUE, DUE.minusDays(8), DUE.minusDays(5))).contains(ReminderDays.SEVEN_BEFORE);
        assertThat(ReminderDays.due(DUE, DUE, DUE.plusDays(6))).contains(ReminderDays.ONE_AFTER);
    }

    @Test
    void ofSeveralThatWereMissedOnlyTheLatestIsSent() {
        assertThat(ReminderDays.due(DUE, DUE.minusDays(15), DUE.minusDays(2))).contains(ReminderDays.THREE_BEFORE);
        assertThat(ReminderDays.due(DUE, DUE.minusDays(2), DUE.plusDays(2))).contains(ReminderDays.ONE_AFTER);
    }

    @Test
    void aDayThatWasServedIsNotServedAgain() {
        assertThat(ReminderDays.due(DUE, DUE.minusDays(7), DUE.minusDays(7))).isEmpty();
        assertThat(ReminderDays.due(DUE, DUE.minusDays(7), DUE.minusDays(4))).isEmpty();
    }

    private static Optional<ReminderDays> ranDaily(LocalDate today) {
        return ReminderDays.due(DUE, today.minusDays(1), today);
    }
}
