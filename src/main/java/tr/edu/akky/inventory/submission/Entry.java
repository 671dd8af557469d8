package tr.edu.akky.inventory.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.TurkishText;

/** One software licence a unit uses. Deleting keeps the row, so that it can be brought back. */
@Entity
class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Submission submission;

    /** Made with the empty form, so that sending the form twice makes one row. */
    private UUID formToken;

    private String name;
    private String nameFolded;
    private String duplicateKey;
    private @Nullable Long productId;

    @Column(name = "category_code")
    private @Nullable String category;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "licence_count"))
    @AttributeOverride(name = "unlimited", column = @Column(name = "licences_unlimited"))
    private Quantity licences;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "user_count"))
    @AttributeOverride(name = "unlimited", column = @Column(name = "users_unlimited"))
    private Quantity users;

    private @Nullable String licenceName;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "expires_on"))
    @AttributeOverride(name = "perpetual", column = @Column(name = "perpetual"))
    private Expiry expiry;

    private @Nullable String equivalent;
    private @Nullable String advantages;
    private @Nullable String disadvantages;

    @Column(name = "constraints_text")
    private @Nullable String constraints;

    @Enumerated(EnumType.STRING)
    private @Nullable Competence competence;

    private @Nullable BigDecimal openSourceCost;
    private @Nullable BigDecimal commercialCost;
    private @Nullable String note;
    private @Nullable Instant deletedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    @SuppressWarnings("NullAway.Init")
    Entry(Submission submission, UUID formToken, EntryDetails details) {
        this.submission = submission;
        this.formToken = formToken;
        change(details);
    }

    final void change(EntryDetails details) {
        name = details.name();
        nameFolded = TurkishText.fold(name);
        duplicateKey = details.duplicateKey();
        productId = details.productId();
        category = details.category();
        licences = details.licences();
        users = details.users();
        licenceName = details.licenceName();
        expiry = details.expiry();
        equivalent = details.equivalent();
        advantages = details.advantages();
        disadvantages = details.disadvantages();
        constraints = details.constraints();
        competence = details.competence();
        openSourceCost = details.openSourceCost();
        commercialCost = details.commercialCost();
        note = details.note();
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    void restore() {
        deletedAt = null;
    }

    /** Makes the row what it was before, deleted or not. */
    void takeBack(EntrySnapshot before) {
        change(before.details());
        if (!before.isDeleted()) {
            restore();
        } else if (deletedAt == null) {
            delete(before.takenAt());
        }
    }

    public EntryDetails details() {
        return new EntryDetails(
                name,
                productId,
                category,
                licences,
                users,
                licenceName,
                expiry,
                equivalent,
                advantages,
                disadvantages,
                constraints,
                competence,
                openSourceCost,
                commercialCost,
                note);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Submission submission() {
        return submission;
    }

    /** Whether this is the row that the same form made when it was sent before. */
    boolean wasMadeBy(@Nullable UUID token, EntryDetails sent) {
        return formToken.equals(token) && details().saysSameAs(sent);
    }

    public String name() {
        return name;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public int version() {
        return version;
    }
}
