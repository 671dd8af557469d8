package tr.edu.akky.inventory.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.submission.SubmissionStatus;

/**
 * How far one unit is.
 *
 * @param id of its submission
 * @param people who may enter its rows
 * @param lastSignIn of any of them
 */
record UnitStanding(
        long id,
        String unit,
        SubmissionStatus status,
        boolean nilDeclared,
        LocalDate dueOn,
        @Nullable Instant submittedAt,
        long entries,
        long people,
        @Nullable Instant lastSignIn) {

    public boolean isSilent() {
        return status.isWithUnit();
    }

    public boolean isUntouched() {
        return status == SubmissionStatus.DRAFT && entries == 0 && !nilDeclared;
    }

    boolean isIn(SubmissionStatus wanted) {
        return status == wanted;
    }

    public boolean isLateOn(LocalDate today) {
        return isSilent() && today.isAfter(dueOn);
    }

    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }

    /** As the state is called: one that nobody has touched is not begun. */
    public String state() {
        return isUntouched() ? "UNTOUCHED" : status.name();
    }
}
