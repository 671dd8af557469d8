package tr.edu.akky.inventory.register;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** Why something commercial is to be bought (Circular 2023/13, Art. 3): a draft, then approved and unchangeable. */
@Entity
class Justification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String product;
    private String productFolded;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit unit;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "quantity"))
    @AttributeOverride(name = "unlimited", column = @Column(name = "quantity_unlimited"))
    private Quantity quantity;

    private @Nullable BigDecimal price;
    private String need;
    private String equivalents;
    private String technicalReasons;
    private String economicReasons;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable CostSnapshot comparison;

    @Enumerated(EnumType.STRING)
    private JustificationStatus status = JustificationStatus.DRAFT;

    @Embedded
    private @Nullable JustificationNumber number;

    private String madeBy;
    private long madeById;
    private Instant madeAt;
    private String changedBy;
    private long changedById;
    private Instant changedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String cancelledBy;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancelReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Justification() {}

    @SuppressWarnings("NullAway.Init")
    Justification(JustificationDetails details, CurrentUser by, Instant now) {
        madeBy = by.fullName();
        madeById = by.id();
        madeAt = now;
        change(details, by, now);
    }

    final void change(JustificationDetails details, CurrentUser by, Instant now) {
        requireDraft();
        product = details.product();
        productFolded = TurkishText.fold(details.product());
        unit = details.unit();
        quantity = details.quantity();
        price = details.price();
        need = details.need();
        equivalents = details.equivalents();
        technicalReasons = details.technicalReasons();
        economicReasons = details.economicReasons();
        changedBy = by.fullName();
        changedById = by.id();
        changedAt = now;
    }

    void compare(@Nullable CostSnapshot taken) {
        requireDraft();
        comparison = taken;
    }

    /** Whoever wrote it does not approve it, unless the person is an administrator. */
    public boolean mayBeApprovedBy(CurrentUser user) {
        return status == JustificationStatus.DRAFT
                && (user.isAdministrator() || user.isReviewer() && user.id() != madeById && user.id() != changedById);
    }

    /** To be asked before a number is drawn. */
    void requireApprovable(CurrentUser by) {
        requireDraft();
        if (!mayBeApprovedBy(by)) {
            throw new RefusedException("justification.own");
        }
        if (!details().missing().isEmpty()) {
            throw new RefusedException("justification.incomplete");
        }
    }

    void approve(JustificationNumber drawn, CurrentUser by, Instant now) {
        requireApprovable(by);
        status = JustificationStatus.APPROVED;
        number = drawn;
        approvedBy = by.fullName();
        approvedAt = now;
    }

    /** A draft may be given up by every reviewer, an approved one by administrators. */
    public boolean mayBeCancelledBy(CurrentUser user) {
        return switch (status) {
            case DRAFT -> user.isReviewer();
            case APPROVED -> user.isAdministrator();
            case CANCELLED -> false;
        };
    }

    void cancel(String reason, CurrentUser by, Instant now) {
        if (!mayBeCancelledBy(by)) {
            throw new RefusedException("justification.not-cancellable");
        }
        status = JustificationStatus.CANCELLED;
        cancelReason = reason;
        cancelledBy = by.fullName();
        cancelledAt = now;
    }

    private void requireDraft() {
        if (status != JustificationStatus.DRAFT) {
            throw new RefusedException("justification.not-draft");
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public JustificationDetails details() {
        return new JustificationDetails(
                product, unit, quantity, price, need, equivalents, technicalReasons, economicReasons);
    }

    public @Nullable CostSnapshot comparison() {
        return comparison;
    }

    public boolean isDraft() {
        return status == JustificationStatus.DRAFT;
    }

    public JustificationStatus status() {
        return status;
    }

    public @Nullable JustificationNumber number() {
        return number;
    }

    /** Who did what when, in the order in which it happened. */
    public JustificationActs acts() {
        return new JustificationActs(
                madeBy, madeAt, changedBy, changedAt, approvedBy, approvedAt, cancelledBy, cancelledAt, cancelReason);
    }

    public int version() {
        return version;
    }
}
