package tr.edu.akky.inventory.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was written under a heading of a sub-category in a period, as it was typed. */
@Entity
class GuideSection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private long periodId;
    private String categoryCode;

    @Enumerated(EnumType.STRING)
    private GuideHeading heading;

    private String body;
    private String changedBy;
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected GuideSection() {}

    @SuppressWarnings("NullAway.Init")
    GuideSection(long periodId, String categoryCode, GuideHeading heading, String body, String by, Instant at) {
        this.periodId = periodId;
        this.categoryCode = categoryCode;
        this.heading = heading;
        write(body, by, at);
    }

    final void write(String newBody, String by, Instant at) {
        body = newBody;
        changedBy = by;
        changedAt = at;
    }

    String categoryCode() {
        return categoryCode;
    }

    GuideHeading heading() {
        return heading;
    }

    public String body() {
        return body;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}
