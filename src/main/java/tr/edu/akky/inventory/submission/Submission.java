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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.RefusedException;

/** What one unit reports in one period: its rows, or its declaration that it has none, and how far it has come. */
@Entity
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Period period;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus status = SubmissionStatus.DRAFT;

    private boolean nilDeclared;
    private @Nullable LocalDate extendedDueOn;
    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable Instant returnedAt;
    private @Nullable String returnNote;
    private @Nullable Instant approvedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    public Submission(Period period, Unit unit) {
        this.period = period;
        this.unit = unit;
    }

    /** Tells whether anything changed. */
    boolean declareNil(LocalDate today) {
        return nilDeclared(true, today);
    }

    /** Tells whether anything changed. */
    boolean withdrawNil(LocalDate today) {
        return nilDeclared(false, today);
    }

    private boolean nilDeclared(boolean declared, LocalDate today) {
        requireWritable(today);
        boolean changed = nilDeclared != declared;
        nilDeclared = declared;
        return changed;
    }

    void requireSubmittable(LocalDate today) {
        requireOpen(today);
        requireCanBecome(SubmissionStatus.SUBMITTED);
    }

    void submit(String submittedBy, Instant now, LocalDate today) {
        requireOpen(today);
        become(SubmissionStatus.SUBMITTED);
        this.submittedAt = now;
        this.submittedBy = submittedBy;
    }

    /** Sends the rows back to the unit, from review or out of an approval that turned out to be wrong. */
    void giveBack(@Nullable String note, Instant now) {
        become(SubmissionStatus.RETURNED);
        returnedAt = now;
        returnNote = note;
        approvedAt = null;
    }

    void approve(Instant now) {
        become(SubmissionStatus.APPROVED);
        approvedAt = now;
    }

    void extendTo(@Nullable LocalDate dueOn) {
        period.requireUnlocked();
        if (dueOn != null && dueOn.isBefore(period.dueOn())) {
            throw new RefusedException("submission.extension-too-early");
        }
        extendedDueOn = dueOn;
    }

    private void become(SubmissionStatus next) {
        period.requireUnlocked();
        requireCanBecome(next);
        status = next;
    }

    private void requireCanBecome(SubmissionStatus next) {
        if (!status.canBecome(next)) {
            throw new RefusedException("submission.refused." + next.name());
        }
    }

    /** Rows change only while they are the unit's and the period is open. */
    public void requireWritable(LocalDate today) {
        requireOpen(today);
        if (!status.isWithUnit()) {
            throw new RefusedException("submission.not-with-unit");
        }
    }

    private void requireOpen(LocalDate today) {
        PeriodState state = period.stateOn(today);
        if (state != PeriodState.OPEN) {
            throw new RefusedException("submission.period." + state.name(), period.name());
        }
    }

    public boolean isWritableOn(LocalDate today) {
        return status.isWithUnit() && period.stateOn(today) == PeriodState.OPEN;
    }

    public LocalDate dueOn() {
        return extendedDueOn == null ? period.dueOn() : extendedDueOn;
    }

    public boolean isLateOn(LocalDate today) {
        return status.isWithUnit() && today.isAfter(dueOn());
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Period period() {
        return period;
    }

    public Unit unit() {
        return unit;
    }

    public SubmissionStatus status() {
        return status;
    }

    public boolean isNilDeclared() {
        return nilDeclared;
    }

    public @Nullable LocalDate extendedDueOn() {
        return extendedDueOn;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    public @Nullable String returnNote() {
        return returnNote;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }
}
