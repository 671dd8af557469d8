package tr.edu.akky.inventory.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/** A reviewer asks a unit to correct one cell, one row, or something about the whole submission. */
@Entity
class CorrectionRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Entry entry;

    @Enumerated(EnumType.STRING)
    private @Nullable EntryField field;

    private String message;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status = CorrectionStatus.OPEN;

    private String askedBy;
    private Instant askedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionRequest() {}

    @SuppressWarnings("NullAway.Init")
    CorrectionRequest(
            Submission submission,
            @Nullable Entry entry,
            @Nullable EntryField field,
            String message,
            String askedBy,
            Instant askedAt) {
        if (entry == null && field != null) {
            throw new IllegalArgumentException("a column belongs to a row");
        }
        this.submission = submission;
        this.entry = entry;
        this.field = field;
        this.message = message;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Whether it asks the same and still waits for an answer. */
    boolean asks(@Nullable Entry entry, @Nullable EntryField field, String message) {
        return status == CorrectionStatus.OPEN
                && Objects.equals(idOf(this.entry), idOf(entry))
                && this.field == field
                && this.message.equals(message);
    }

    private static @Nullable Long idOf(@Nullable Entry entry) {
        return entry == null ? null : entry.id();
    }

    void answer(String answer, String answeredBy, Instant now) {
        if (status != CorrectionStatus.OPEN) {
            throw new RefusedException("correction.not-open");
        }
        this.status = CorrectionStatus.ANSWERED;
        this.answer = answer;
        this.answeredBy = answeredBy;
        this.answeredAt = now;
    }

    /** The answer does not do: the unit is asked again. */
    void askAgain(String message, String askedBy, Instant now) {
        if (status != CorrectionStatus.ANSWERED) {
            throw new RefusedException(
                    status == CorrectionStatus.OPEN ? "correction.still-open" : "correction.already-closed");
        }
        this.status = CorrectionStatus.OPEN;
        this.message = message;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    void close(Instant now) {
        if (status == CorrectionStatus.CLOSED) {
            throw new RefusedException("correction.already-closed");
        }
        this.status = CorrectionStatus.CLOSED;
        this.closedAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Submission submission() {
        return submission;
    }

    @Nullable
    public Entry entry() {
        return entry;
    }

    /** The row and column asked about, as {@code 17:LICENCES}; {@code 17:} for a whole row, empty for none. */
    String cell() {
        return entry == null ? "" : entry.id() + ":" + (field == null ? "" : field.name());
    }

    @Nullable
    public EntryField field() {
        return field;
    }

    public String message() {
        return message;
    }

    public CorrectionStatus status() {
        return status;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Nullable
    public String answer() {
        return answer;
    }

    @Nullable
    public String answeredBy() {
        return answeredBy;
    }

    @Nullable
    public Instant answeredAt() {
        return answeredAt;
    }
}
