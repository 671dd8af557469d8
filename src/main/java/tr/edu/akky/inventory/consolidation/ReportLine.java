package tr.edu.akky.inventory.consolidation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * A product in the report of a period. Its sums are computed from the rows in the database; a person may set a value by
 * hand, which stands beside the computed one.
 */
@Entity
class ReportLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long periodId;
    private long productId;
    private int entryCount;
    private int sharedCount;
    private int unitCount;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "licence_count"))
    @AttributeOverride(name = "unlimited", column = @Column(name = "licences_unlimited"))
    private Quantity licences;

    private int licencesUnknown;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "user_count"))
    @AttributeOverride(name = "unlimited", column = @Column(name = "users_unlimited"))
    private Quantity users;

    private int usersUnknown;
    private @Nullable String licenceName;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "expires_on"))
    @AttributeOverride(name = "perpetual", column = @Column(name = "perpetual"))
    private Expiry expiry;

    private int perpetualCount;
    private boolean categoryDiffers;
    private boolean licenceNameDiffers;
    private boolean expiryDiffers;
    private @Nullable Instant changedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "line_override", joinColumns = @JoinColumn(name = "report_line_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<LineField, HandMade> overrides = new EnumMap<>(LineField.class);

    @SuppressWarnings("NullAway.Init")
    protected ReportLine() {}

    void override(LineField field, HandMade value) {
        overrides.put(field, value);
    }

    /** The computed value counts again. */
    void withdraw(LineField field) {
        if (overrides.remove(field) == null) {
            throw new RefusedException("line.override.gone");
        }
    }

    /** Somebody has looked at what changed. */
    void acknowledge() {
        changedAt = null;
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

    public long productId() {
        return productId;
    }

    public LineValues values() {
        return new LineValues(entryCount, licences, users, licenceName, expiry);
    }

    public int entryCount() {
        return entryCount;
    }

    /** Agreements for the whole institution that count here, each once. */
    public int sharedCount() {
        return sharedCount;
    }

    public int unitCount() {
        return unitCount;
    }

    /** Rows that say nothing of licences, and so add nothing. */
    public int licencesUnknown() {
        return licencesUnknown;
    }

    public int usersUnknown() {
        return usersUnknown;
    }

    /** Rows whose licence never ends, beside those that end on a date. */
    public int perpetualCount() {
        return perpetualCount;
    }

    public boolean categoryDiffers() {
        return categoryDiffers;
    }

    public boolean licenceNameDiffers() {
        return licenceNameDiffers;
    }

    public boolean expiryDiffers() {
        return expiryDiffers;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    public Optional<HandMade> override(LineField field) {
        return Optional.ofNullable(overrides.get(field));
    }

    public int version() {
        return version;
    }
}
