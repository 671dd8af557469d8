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

    /** Pages of things that have one each, and whose name is not always among the details. */
    private static final Map<String, String> PLACES = Map.of(
            "line", "/analysis/lines/", "check", "/register/checks/", "justification", "/register/justifications/");

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

    /** The subject as it is called in message keys. */
    public String subject() {
        return subject;
    }

    /** Address of the page that shows what was acted on, or null where there is none. */
    public @Nullable String place() {
        String place = PLACES.get(subject);
        return place == null || subjectId == null ? null : place + subjectId;
    }

    /** Always in the same order; the database keeps none. */
    public Map<String, String> details() {
        return new TreeMap<>(details);
    }
}
