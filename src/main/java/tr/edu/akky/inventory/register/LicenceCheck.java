package tr.edu.akky.inventory.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/** The record of a periodic check of the licence register (Circular 2008/17); once closed it stays as it is. */
@Entity
class LicenceCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private LocalDate checkedOn;
    private String checkedBy;
    private boolean allUnits;
    private String findings;

    @ElementCollection
    @CollectionTable(name = "licence_check_unit", joinColumns = @JoinColumn(name = "check_id"))
    private List<UnitFinding> units = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "licence_check_task", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "position")
    private List<Task> tasks = new ArrayList<>();

    private String madeBy;
    private Instant madeAt;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LicenceCheck() {}

    @SuppressWarnings("NullAway.Init")
    LicenceCheck(CheckDetails details, String madeBy, Instant now) {
        this.madeBy = madeBy;
        this.madeAt = now;
        change(details);
    }

    final void change(CheckDetails details) {
        requireOpen();
        checkedOn = details.checkedOn();
        checkedBy = details.checkedBy();
        allUnits = details.allUnits();
        findings = details.findings();
        units.clear();
        units.addAll(details.units());
        tasks.clear();
        tasks.addAll(details.tasks());
    }

    void close(String by, Instant now) {
        requireOpen();
        long open = tasks.stream().filter(task -> !task.isDone()).count();
        if (open > 0) {
            throw new RefusedException("check.open-tasks", open);
        }
        closedBy = by;
        closedAt = now;
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new RefusedException("check.closed-already");
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public CheckDetails details() {
        return new CheckDetails(checkedOn, checkedBy, allUnits, findings, units, tasks);
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public int version() {
        return version;
    }
}
