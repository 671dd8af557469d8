package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** A commercial product of the catalogue. */
@Entity
public class Product {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private String name;
    private String vendor;
    private String vendorFolded;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_code")
    private Category category;

    @Enumerated(EnumType.STRING)
    private Licensing licensing;

    private String notes;
    private boolean active = true;
    private boolean edited;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    /** A product that an administrator adds; the catalogue's files never change it. */
    @SuppressWarnings("NullAway.Init")
    Product(String code, ProductDetails details) {
        this.code = code;
        describe(details);
    }

    void describe(ProductDetails details) {
        name = TurkishText.tidy(details.name());
        vendor = TurkishText.tidy(details.vendor());
        vendorFolded = TurkishText.fold(vendor);
        category = details.category();
        licensing = details.licensing();
        notes = details.notes().strip();
        active = details.active();
        edited = true;
    }

    void offer(boolean offered) {
        active = offered;
        edited = true;
    }

    /** Its aliases or equivalents were changed by hand: from now on the catalogue's files leave the product alone. */
    void markEdited() {
        edited = true;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String vendor() {
        return vendor;
    }

    public Category category() {
        return category;
    }

    public Licensing licensing() {
        return licensing;
    }

    public String notes() {
        return notes;
    }

    /** Whether the product is still offered while names are typed. */
    public boolean isActive() {
        return active;
    }

    public int version() {
        return version;
    }
}
