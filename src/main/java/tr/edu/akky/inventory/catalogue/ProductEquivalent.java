package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What an open-source program means as the replacement of one product, in the words of the report's columns. */
@Entity
public class ProductEquivalent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Product product;

    @ManyToOne(fetch = FetchType.LAZY)
    private Equivalent equivalent;

    @Enumerated(EnumType.STRING)
    private Fit fit;

    private int position;
    private String advantages;
    private String disadvantages;
    private String constraints;
    private String competence;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ProductEquivalent() {}

    @SuppressWarnings("NullAway.Init")
    ProductEquivalent(Product product, Equivalent equivalent, int position, PairDetails details) {
        this.product = product;
        this.equivalent = equivalent;
        this.position = position;
        describe(details);
    }

    void describe(PairDetails details) {
        fit = details.fit();
        advantages = details.advantages().strip();
        disadvantages = details.disadvantages().strip();
        constraints = details.constraints().strip();
        competence = details.competence().strip();
    }

    void swapPlaces(ProductEquivalent other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Product product() {
        return product;
    }

    public Equivalent equivalent() {
        return equivalent;
    }

    public Fit fit() {
        return fit;
    }

    /** Place among the equivalents of the product; the best stands first. */
    public int position() {
        return position;
    }

    public String advantages() {
        return advantages;
    }

    public String disadvantages() {
        return disadvantages;
    }

    public String constraints() {
        return constraints;
    }

    /** What staff must know; the report's value is the institution's own decision. */
    public String competence() {
        return competence;
    }

    public int version() {
        return version;
    }
}
