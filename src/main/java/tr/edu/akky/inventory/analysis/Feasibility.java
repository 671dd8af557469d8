package tr.edu.akky.inventory.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** A value of the official list "Geçiş Yapılabilirlik", as an administrator words it. */
@Entity
class Feasibility {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private FeasibilityKind kind;

    private int position;
    private boolean active = true;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Feasibility() {}

    @SuppressWarnings("NullAway.Init")
    Feasibility(String code, String name, FeasibilityKind kind, int position) {
        this.code = code;
        this.position = position;
        change(name, kind);
    }

    final void change(String newName, FeasibilityKind newKind) {
        name = TurkishText.tidy(newName);
        kind = newKind;
    }

    void activate(boolean nowActive) {
        active = nowActive;
    }

    /** Takes each other's place in the list. */
    void swap(Feasibility other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public FeasibilityKind kind() {
        return kind;
    }

    public int position() {
        return position;
    }

    /** Whether it may still be chosen; decisions that have it keep it. */
    public boolean isActive() {
        return active;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
