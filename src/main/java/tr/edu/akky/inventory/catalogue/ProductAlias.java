package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** A text by which a product is known; folded to its key it belongs to one product only. */
@Entity
class ProductAlias {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Product product;

    @Enumerated(EnumType.STRING)
    private AliasKind kind;

    private String alias;
    private String folded;
    private String key;

    @SuppressWarnings("NullAway.Init")
    protected ProductAlias() {}

    ProductAlias(Product product, AliasKind kind, String alias) {
        this.product = product;
        this.kind = kind;
        this.alias = TurkishText.tidy(alias);
        this.folded = TurkishText.fold(alias);
        this.key = TurkishText.key(alias);
    }

    /** What a product is called without any alias: name, name without what stands in brackets, and code. */
    static Map<AliasKind, String> ownNames(String code, String name) {
        Map<AliasKind, String> names = new EnumMap<>(Map.of(AliasKind.NAME, name, AliasKind.CODE, code));
        String shortName = TurkishText.tidy(BRACKETS.matcher(name).replaceAll(" "));
        if (!shortName.equals(name) && !TurkishText.key(shortName).isEmpty()) {
            names.put(AliasKind.SHORT_NAME, shortName);
        }
        return names;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    Product product() {
        return product;
    }

    AliasKind kind() {
        return kind;
    }

    public String alias() {
        return alias;
    }

    String key() {
        return key;
    }
}
