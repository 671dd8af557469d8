package tr.edu.akky.inventory.dashboard;

import java.time.LocalDate;
import tr.edu.akky.inventory.submission.Checklist;
import tr.edu.akky.inventory.submission.Obligation;
import tr.edu.akky.inventory.submission.PeriodState;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.SubmissionStatus;

/**
 * The one thing to do next for a submission, most pressing first; in Turkish {@code start.act.<name>} says what it is
 * and {@code start.act.<name>.go} what its button does.
 */
enum Act {
    ANSWER,
    MEND,
    CONFIRM,
    FILE,
    SUBMIT,
    BEGIN,
    PREPARE,
    WAIT,
    NOTHING;

    static Act of(Obligation obligation, LocalDate today) {
        Submission submission = obligation.submission();
        if (submission.status() == SubmissionStatus.APPROVED) {
            return NOTHING;
        }
        if (submission.status() == SubmissionStatus.SUBMITTED) {
            return WAIT;
        }
        return submission.period().stateOn(today) == PeriodState.PLANNED ? PREPARE : ofUnit(obligation);
    }

    private static Act ofUnit(Obligation obligation) {
        Checklist checklist = obligation.checklist();
        if (checklist.unansweredRequests() > 0) {
            return ANSWER;
        }
        if (obligation.onTheirWay() > 0) {
            return CONFIRM;
        }
        if (obligation.isEmpty()) {
            return BEGIN;
        }
        if (checklist.withoutCategory() > 0) {
            return FILE;
        }
        return obligation.submission().status() == SubmissionStatus.RETURNED ? MEND : SUBMIT;
    }

    /** Whether it is the unit that has to act. */
    public boolean isOfUnit() {
        return ordinal() < PREPARE.ordinal();
    }
}
