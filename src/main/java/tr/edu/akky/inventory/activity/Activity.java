package tr.edu.akky.inventory.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;

/** One line of the history; the database refuses to change or delete it. */
@Entity
@Immutable
public class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private Instant happenedAt;
    private @Nullable Long actorId;
    private @Nullable String actorName;
    private String action;
    private String subject;
    private @Nullable Long subjectId;
    private @Nullable Long unitId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    Activity(HistoryEvent event, @Nullable CurrentUser actor, Instant happenedAt) {
        this.happenedAt = happenedAt;
        this.actorId = actor == null ? null : actor.id();
        this.actorName = actor == null ? null : actor.fullName();
        this.action = event.action();
        this.subject = event.subject();
        this.subjectId = event.subjectId();
        this.unitId = event.unitId();
        this.details = new TreeMap<>(event.details());
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** The person's name at that time, or null where the system acted or nobody was signed in. */
    public @Nullable String actorName() {
        return actorName;
    }

    public String action() {
        return action;
    }

    /** Always in the same order; the database keeps none. */
    public Map<String, String> details() {
        return new TreeMap<>(details);
    }
}
