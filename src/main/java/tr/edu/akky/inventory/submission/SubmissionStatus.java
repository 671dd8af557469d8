package tr.edu.akky.inventory.submission;

import java.util.Set;

/** Where a submission stands and where it can go; the Turkish names are {@code submission.status.<name>}. */
public enum SubmissionStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    private Set<SubmissionStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RETURNED, APPROVED);
            case APPROVED -> Set.of(RETURNED);
        };
    }

    public boolean canBecome(SubmissionStatus other) {
        return next().contains(other);
    }

    /** While true the rows are the unit's; after that they are the reviewer's. */
    public boolean isWithUnit() {
        return this == DRAFT || this == RETURNED;
    }
}
