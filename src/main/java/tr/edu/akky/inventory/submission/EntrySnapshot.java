package tr.edu.akky.inventory.submission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row as it was at one version: the original in a conflict and the base of every difference. */
@Entity
@Immutable
class EntrySnapshot {

    @Embeddable
    record Key(long entryId, int entryVersion) {}

    @EmbeddedId
    private Key key;

    private long submissionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private EntryDetails details;

    private boolean deleted;
    private Instant takenAt;
    private String takenBy;

    @SuppressWarnings("NullAway.Init")
    protected EntrySnapshot() {}

    EntrySnapshot(Entry entry, long submissionId, Instant takenAt, String takenBy) {
        this.key = new Key(entry.id(), entry.version());
        this.submissionId = submissionId;
        this.details = entry.details();
        this.deleted = entry.isDeleted();
        this.takenAt = takenAt;
        this.takenBy = takenBy;
    }

    RowVersion rowVersion() {
        return new RowVersion(key.entryId(), key.entryVersion());
    }

    long entryId() {
        return key.entryId();
    }

    long submissionId() {
        return submissionId;
    }

    EntryDetails details() {
        return details;
    }

    boolean isDeleted() {
        return deleted;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}
