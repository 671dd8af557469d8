package tr.edu.akky.inventory.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * A report as it was made, unchangeable in the database too. Only that it was sent is added, once; the period is then
 * locked.
 */
@Entity
class SealedReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private long periodId;
    private int number;
    private String periodName;
    private String institution;

    @Column(name = "final")
    private boolean complete;

    private int gaps;
    private int lineCount;
    private int rowCount;
    private String template;

    @Column(name = "template_sha256")
    private String templateHash;

    private String madeBy;
    private Instant madeAt;
    private @Nullable String sentNumber;
    private @Nullable LocalDate sentOn;
    private @Nullable String sentTo;
    private @Nullable String sentMarkedBy;
    private @Nullable Instant sentMarkedAt;

    @SuppressWarnings("NullAway.Init")
    protected SealedReport() {}

    @SuppressWarnings("NullAway.Init")
    SealedReport(long periodId, int number, SealedFacts facts, String madeBy, Instant madeAt) {
        this.periodId = periodId;
        this.number = number;
        this.periodName = facts.periodName();
        this.institution = facts.institution();
        this.complete = facts.gaps() == 0;
        this.gaps = facts.gaps();
        this.lineCount = facts.lines();
        this.rowCount = facts.rows();
        this.template = facts.template();
        this.templateHash = facts.templateHash();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** @throws RefusedException if it is a draft, or was sent already */
    void send(Letter letter, String markedBy, Instant now) {
        if (!complete) {
            throw new RefusedException("sealed.draft-not-sent");
        }
        if (sentOn != null) {
            throw new RefusedException("sealed.sent-already");
        }
        sentNumber = letter.number();
        sentOn = letter.date();
        sentTo = letter.addressee();
        sentMarkedBy = markedBy;
        sentMarkedAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public long periodId() {
        return periodId;
    }

    /** Counted from one in each period. */
    public int number() {
        return number;
    }

    public String periodName() {
        return periodName;
    }

    public String institution() {
        return institution;
    }

    /** Whether nothing was missing when it was made. */
    public boolean isComplete() {
        return complete;
    }

    public int gaps() {
        return gaps;
    }

    public int lineCount() {
        return lineCount;
    }

    public int rowCount() {
        return rowCount;
    }

    /** The template the first workbook was filled into. */
    public String template() {
        return template;
    }

    public String templateHash() {
        return templateHash;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isSent() {
        return sentOn != null;
    }

    public @Nullable String sentNumber() {
        return sentNumber;
    }

    public @Nullable LocalDate sentOn() {
        return sentOn;
    }

    public @Nullable String sentTo() {
        return sentTo;
    }

    public @Nullable String sentMarkedBy() {
        return sentMarkedBy;
    }
}
