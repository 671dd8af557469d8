package tr.edu.akky.inventory.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A template that an administrator uploaded, such as the ministry's newest file. */
@Entity
class ReportTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String name;
    private byte[] content;
    private boolean official;
    private String uploadedBy;
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReportTemplate() {}

    ReportTemplate(String name, WorkbookTemplate template, String uploadedBy, Instant uploadedAt) {
        this.name = name;
        this.content = template.content();
        this.official = template.isOfficial();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
