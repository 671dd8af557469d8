package tr.edu.akky.inventory.consolidation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a line added up to before and after a unit's rows were taken back or approved again. */
@Entity
@Immutable
class LineChange {

    /** Why a line was computed anew; the Turkish sentences are {@code line.change.<name>}. */
    enum Cause {
        REOPENED,
        APPROVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long reportLineId;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @JdbcTypeCode(SqlTypes.JSON)
    private LineValues before;

    @JdbcTypeCode(SqlTypes.JSON)
    private LineValues after;

    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected LineChange() {}

    LineChange(long reportLineId, String unit, Cause cause, LineValues before, LineValues after, Instant happenedAt) {
        this.reportLineId = reportLineId;
        this.unit = unit;
        this.cause = cause;
        this.before = before;
        this.after = after;
        this.happenedAt = happenedAt;
    }

    public String unit() {
        return unit;
    }

    public Cause cause() {
        return cause;
    }

    public LineValues before() {
        return before;
    }

    public LineValues after() {
        return after;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
