package tr.edu.akky.inventory.consolidation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.RefusedException;

/** An agreement for the whole institution. It counts once in each period in which it is in force. */
@Entity
class SharedLicence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private long productId;
    private String name;

    @Enumerated(EnumType.STRING)
    private SharedMetric metric;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "licence_count"))
    @AttributeOverride(name = "unlimited", column = @Column(name = "licences_unlimited"))
    private Quantity licences;

    private @Nullable LocalDate startsOn;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "expires_on"))
    @AttributeOverride(name = "perpetual", column = @Column(name = "perpetual"))
    private Expiry expiry;

    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SharedLicence() {}

    @SuppressWarnings("NullAway.Init")
    SharedLicence(SharedLicenceDetails details) {
        change(details);
    }

    final void change(SharedLicenceDetails details) {
        if (withdrawnAt != null) {
            throw new RefusedException("shared.withdrawn-already", name);
        }
        productId = details.productId();
        name = details.name();
        metric = details.metric();
        licences = details.licences();
        startsOn = details.startsOn();
        expiry = details.expiry();
    }

    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new RefusedException("shared.withdrawn-already", name);
        }
        withdrawnAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public SharedLicenceDetails details() {
        return new SharedLicenceDetails(productId, name, metric, licences, startsOn, expiry);
    }

    public String name() {
        return name;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public int version() {
        return version;
    }
}
