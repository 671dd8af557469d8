package tr.edu.akky.inventory.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * One round of reporting, asked for by a letter. Days are days in Türkiye. Units may still enter rows after the due
 * date (they are then late) until an administrator closes the period.
 */
@Entity
public class Period {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String name;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private @Nullable String letterNumber;
    private @Nullable LocalDate letterDate;
    private @Nullable String addressee;
    private @Nullable String instructions;
    private @Nullable Instant closedAt;
    private @Nullable Instant lockedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Period() {}

    public Period(PeriodDetails details) {
        change(details);
    }

    final void change(PeriodDetails details) {
        this.name = details.name();
        this.opensOn = details.opensOn();
        this.dueOn = details.dueOn();
        this.letterNumber = details.letterNumber();
        this.letterDate = details.letterDate();
        this.addressee = details.addressee();
        this.instructions = details.instructions();
    }

    void close(Instant now) {
        if (closedAt != null) {
            throw new RefusedException("period.already-closed", name);
        }
        closedAt = now;
    }

    void reopen() {
        if (closedAt == null) {
            throw new RefusedException("period.not-closed", name);
        }
        requireUnlocked();
        closedAt = null;
    }

    /** Closes the period for good, units and BİDB alike: its report was sent. */
    void lock(Instant now) {
        requireUnlocked();
        closedAt = closedAt == null ? now : closedAt;
        lockedAt = now;
    }

    void unlock() {
        if (lockedAt == null) {
            throw new RefusedException("period.not-locked", name);
        }
        lockedAt = null;
    }

    void requireUnlocked() {
        if (lockedAt != null) {
            throw new RefusedException("period.locked", name);
        }
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    public PeriodState stateOn(LocalDate today) {
        if (closedAt != null) {
            return PeriodState.CLOSED;
        }
        return today.isBefore(opensOn) ? PeriodState.PLANNED : PeriodState.OPEN;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** The last day of the term, unless a unit has an extension. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public PeriodDetails details() {
        return new PeriodDetails(name, opensOn, dueOn, letterNumber, letterDate, addressee, instructions);
    }

    int version() {
        return version;
    }
}
