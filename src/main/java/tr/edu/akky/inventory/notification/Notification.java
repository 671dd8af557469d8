package tr.edu.akky.inventory.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.Account;

/** News as one person has it: with the facts, not the words, so that the list and the mail say the same. */
@Entity
class Notification {

    /** The detail that names what each of the lines is about, in their order. */
    static final String SUBMISSIONS = "submissions";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private @Nullable Long submissionId;
    private String place;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> lines;

    private Instant createdAt;
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    Notification(Account account, News news, Instant createdAt) {
        this.account = account;
        this.kind = news.kind();
        this.submissionId = news.submission();
        this.place = news.place();
        this.details = news.details();
        this.lines = news.lines();
        this.createdAt = createdAt;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** What a reminder is of; empty where it is not known. */
    List<Long> reminded() {
        String submissions = details.getOrDefault(SUBMISSIONS, "");
        return kind != NotificationKind.REMINDER || submissions.isEmpty()
                ? List.of()
                : Stream.of(submissions.split(",")).map(Long::valueOf).toList();
    }

    /** Leaves out of a reminder what has been done since. */
    void keepOnly(Set<Long> owed) {
        List<Long> reminded = reminded();
        List<Integer> left = IntStream.range(0, reminded.size())
                .filter(place -> owed.contains(reminded.get(place)))
                .boxed()
                .toList();
        if (left.size() < reminded.size()) {
            List<String> all = lines;
            lines = left.stream().map(all::get).toList();
            details = new HashMap<>(details);
            details.put(
                    SUBMISSIONS,
                    left.stream()
                            .map(place -> String.valueOf(reminded.get(place)))
                            .collect(Collectors.joining(",")));
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Account account() {
        return account;
    }

    public NotificationKind kind() {
        return kind;
    }

    public String place() {
        return place;
    }

    public Map<String, String> details() {
        return Map.copyOf(details);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
