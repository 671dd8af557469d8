package tr.edu.akky.inventory.intake;

import java.util.Set;

/** How far a batch has come; {@code STORED} batches may still hold rows that wait for a correction. */
enum BatchStatus {
    READING,
    COLUMNS,
    PREVIEW,
    STORING,
    STORED,
    REFUSED,
    DISCARDED;

    boolean canBecome(BatchStatus next) {
        return (switch (this) {
                    case READING -> Set.of(READING, COLUMNS, PREVIEW, REFUSED, DISCARDED);
                    case COLUMNS -> Set.of(READING, DISCARDED);
                    case PREVIEW -> Set.of(READING, STORING, DISCARDED);
                    case STORING -> Set.of(STORING, STORED, PREVIEW);
                    case STORED -> Set.of(STORING, PREVIEW);
                    case REFUSED, DISCARDED -> Set.<BatchStatus>of();
                })
                .contains(next);
    }

    /** While true a worker is busy with it. */
    boolean isBusy() {
        return this == READING || this == STORING;
    }

    /** While true its rows can be looked at and decided. */
    boolean hasRows() {
        return this == PREVIEW || this == STORED;
    }
}
