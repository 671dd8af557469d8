package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.RefusedException;

class SubmissionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Period period =
            new Period(new PeriodDetails("2026", TODAY.minusDays(5), TODAY.plusDays(5), null, null, null, null));
    private final Submission submission = new Submission(period, new Unit("Tıp Fakültesi", null, null));

    @Test
    void aSubmissionGoesFromTheUnitToTheReviewerAndBack() {
        submission.submit("Ayşe", NOW, TODAY);
        submission.giveBack("Sayıları denetleyin", NOW);
        assertThat(submission.isWritableOn(TODAY)).isTrue();

        submission.submit("Ayşe", NOW, TODAY);
        submission.approve(NOW);
        assertThat(submission.status()).isEqualTo(SubmissionStatus.APPROVED);
        assertThat(submission.isWritableOn(TODAY)).isFalse();
    }

    @Test
    void whatIsNotUnderReviewCannotBeApproved() {
        assertRefused("submission.refused.APPROVED", () -> submission.approve(NOW));
    }

    @Test
    void whatIsUnderReviewCannotBeSubmittedAgain() {
        submission.submit("Ayşe", NOW, TODAY);
        assertRefused("submission.refused.SUBMITTED", () -> submission.submit("Ayşe", NOW, TODAY));
        assertRefused("submission.not-with-unit", () -> submission.requireWritable(TODAY));
    }

    @Test
    void nothingChangesOutsideTheDaysOfThePeriod() {
        assertRefused("submission.period.PLANNED", () -> submission.requireWritable(TODAY.minusDays(6)));
        period.close(NOW);
        assertRefused("submission.period.CLOSED", () -> submission.submit("Ayşe", NOW, TODAY));
    }

    @Test
    void declaringTwiceThatThereIsNothingChangesNothingTheSecondTime() {
        assertThat(submission.declareNil(TODAY)).isTrue();
        assertThat(submission.declareNil(TODAY)).isFalse();
        assertThat(submission.withdrawNil(TODAY)).isTrue();
        assertThat(submission.withdrawNil(TODAY)).isFalse();
    }

    @Test
    void anExtensionMovesTheDueDateOfOneUnitAndNeverBackwards() {
        assertThat(submission.isLateOn(TODAY.plusDays(6))).isTrue();
        submission.extendTo(TODAY.plusDays(20));
        assertThat(submission.isLateOn(TODAY.plusDays(6))).isFalse();
        assertRefused("submission.extension-too-early", () -> submission.extendTo(TODAY));
    }

    private static void assertRefused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(reason));
    }
}
