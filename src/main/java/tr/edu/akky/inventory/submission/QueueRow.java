package tr.edu.akky.inventory.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A submission as the review queue shows it. */
public record QueueRow(
        long id,
        String unit,
        SubmissionStatus status,
        boolean nilDeclared,
        @Nullable LocalDate extendedDueOn,
        LocalDate periodDueOn,
        @Nullable Instant submittedAt,
        long entries,
        long openRequests) {

    public LocalDate dueOn() {
        return extendedDueOn == null ? periodDueOn : extendedDueOn;
    }

    public boolean isLateOn(LocalDate today) {
        return status.isWithUnit() && today.isAfter(dueOn());
    }

    /** Nothing has been entered or declared yet. */
    public boolean isUntouched() {
        return status == SubmissionStatus.DRAFT && entries == 0 && !nilDeclared;
    }
}
