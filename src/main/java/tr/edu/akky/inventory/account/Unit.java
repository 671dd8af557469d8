package tr.edu.akky.inventory.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** A faculty, department or office of the university; known in official correspondence by its DETSİS number. */
@Entity
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String name;
    private String nameFolded;
    private @Nullable String detsisNo;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit parent;

    private boolean reporting = true;
    private boolean active = true;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    @SuppressWarnings("NullAway.Init")
    public Unit(String name, @Nullable String detsisNo, @Nullable Unit parent) {
        describe(name, detsisNo, parent, true);
    }

    final void describe(String name, @Nullable String detsisNo, @Nullable Unit parent, boolean reporting) {
        this.name = TurkishText.tidy(name);
        this.nameFolded = TurkishText.fold(name);
        this.detsisNo = detsisNo;
        this.parent = parent;
        this.reporting = reporting;
    }

    void activate(boolean active) {
        this.active = active;
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

    public @Nullable String detsisNo() {
        return detsisNo;
    }

    public @Nullable Unit parent() {
        return parent;
    }

    /** Whether the unit is asked for a submission of its own in each period. */
    public boolean isReporting() {
        return reporting;
    }

    public boolean isActive() {
        return active;
    }

    int version() {
        return version;
    }
}
