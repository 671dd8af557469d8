package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** A spelling under which people report a product; its key belongs to one product only. */
@Entity
public class ProductAlias {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Product product;

    private String alias;
    private String aliasFolded;

    @Column(name = "alias_key")
    private String key;

    @SuppressWarnings("NullAway.Init")
    protected ProductAlias() {}

    ProductAlias(Product product, String alias, String key) {
        this.product = product;
        this.alias = alias;
        this.aliasFolded = TurkishText.fold(alias);
        this.key = key;
    }

    public long id() {
        return id == null ? -1 : id;
    }

    public String alias() {
        return alias;
    }

    String key() {
        return key;
    }
}
