package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** An open-source program offered in place of a product; position 1 is the best one. */
@Entity
public class ProductEquivalent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Product product;

    @ManyToOne(fetch = FetchType.LAZY)
    private Equivalent equivalent;

    @Embedded
    private EquivalentFit fit;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected ProductEquivalent() {}

    ProductEquivalent(Product product, Equivalent equivalent, EquivalentFit fit, int position) {
        this.product = product;
        this.equivalent = equivalent;
        this.fit = fit;
        this.position = position;
    }

    void revise(EquivalentFit fit, int position) {
        this.fit = fit;
        this.position = position;
    }

    public Product product() {
        return product;
    }

    public Equivalent equivalent() {
        return equivalent;
    }

    public EquivalentFit fit() {
        return fit;
    }

    int position() {
        return position;
    }
}
