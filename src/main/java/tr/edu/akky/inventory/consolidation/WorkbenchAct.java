package tr.edu.akky.inventory.consolidation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.RefusedException;

/** Something a specialist did on the workbench; it can be taken back and done again. */
@Entity
class WorkbenchAct {

    /** The Turkish sentences are {@code workbench.act.<name>}. */
    enum Kind {
        ACCEPTED,
        REFUSED,
        MOVED,
        FOUND,
        SPLIT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private long periodId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String names;
    private @Nullable String product;

    @JdbcTypeCode(SqlTypes.JSON)
    private Changes changes;

    private long actorId;
    private String actor;
    private Instant doneAt;
    private @Nullable Instant undoneAt;
    private @Nullable String undoneBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected WorkbenchAct() {}

    WorkbenchAct(
            long periodId,
            Kind kind,
            String names,
            @Nullable String product,
            Changes changes,
            CurrentUser actor,
            Instant doneAt) {
        this.periodId = periodId;
        this.kind = kind;
        this.names = names;
        this.product = product;
        this.changes = changes;
        this.actorId = actor.id();
        this.actor = actor.fullName();
        this.doneAt = doneAt;
    }

    void undo(String by, Instant at) {
        if (undoneAt != null) {
            throw new RefusedException("workbench.undone-already", undoneBy == null ? "" : undoneBy);
        }
        undoneAt = at;
        undoneBy = by;
    }

    void redo() {
        if (undoneAt == null) {
            throw new RefusedException("workbench.nothing-to-redo");
        }
        undoneAt = null;
        undoneBy = null;
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

    public Kind kind() {
        return kind;
    }

    /** The names concerned, as they are spelled in the rows. */
    public String names() {
        return names;
    }

    public @Nullable String product() {
        return product;
    }

    Changes changes() {
        return changes;
    }

    public String actor() {
        return actor;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public @Nullable String undoneBy() {
        return undoneBy;
    }
}
