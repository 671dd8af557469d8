package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/** A commercial product of the catalogue, known by its name and by the aliases people type. */
@Entity
public class Product {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String code;
    private String name;
    private String nameFolded;
    private String nameKey;
    private @Nullable String vendor;

    @ManyToOne(fetch = FetchType.LAZY)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Licensing licensing;

    private @Nullable String notes;
    private boolean active = true;
    private boolean edited;

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("alias")
    private List<ProductAlias> aliases = new ArrayList<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProductEquivalent> equivalents = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    @SuppressWarnings("NullAway.Init")
    Product(String code, ProductDetails details, Category category) {
        this.code = code;
        describe(details, category);
    }

    final void describe(ProductDetails details, Category category) {
        this.name = TurkishText.tidy(details.name());
        this.nameFolded = TurkishText.fold(name);
        this.nameKey = TurkishText.key(name);
        this.vendor = details.vendor();
        this.category = category;
        this.licensing = details.licensing();
        this.notes = details.notes();
    }

    /** From now on the product is the administrator's: loading newer reference data leaves it alone. */
    void markEdited() {
        edited = true;
    }

    void activate(boolean active) {
        this.active = active;
    }

    /** Aliases that fold alike are one. */
    void addAlias(String alias) {
        String key = TurkishText.key(alias);
        if (!key.isEmpty() && aliases.stream().noneMatch(known -> known.key().equals(key))) {
            aliases.add(new ProductAlias(this, TurkishText.tidy(alias), key));
        }
    }

    void removeAlias(long aliasId) {
        aliases.removeIf(alias -> alias.id() == aliasId);
    }

    /** Offers an equivalent, after those already there; one that is there already is described anew in its place. */
    void offer(Equivalent equivalent, EquivalentFit fit) {
        Optional<ProductEquivalent> known = pairWith(equivalent);
        if (known.isPresent()) {
            known.get().revise(fit, known.get().position());
        } else {
            equivalents.add(new ProductEquivalent(this, equivalent, fit, lastPosition() + 1));
        }
    }

    /** Offers exactly these, best first. */
    void offerOnly(Map<Equivalent, EquivalentFit> best) {
        equivalents.removeIf(pair -> !best.containsKey(pair.equivalent()));
        int position = 0;
        for (Map.Entry<Equivalent, EquivalentFit> next : best.entrySet()) {
            offer(next.getKey(), next.getValue());
            pairWith(next.getKey()).orElseThrow().revise(next.getValue(), ++position);
        }
    }

    private Optional<ProductEquivalent> pairWith(Equivalent equivalent) {
        return equivalents.stream()
                .filter(pair -> pair.equivalent().equals(equivalent))
                .findFirst();
    }

    private int lastPosition() {
        return equivalents.stream().mapToInt(ProductEquivalent::position).max().orElse(0);
    }

    void removeEquivalent(Equivalent equivalent) {
        equivalents.removeIf(pair -> pair.equivalent().equals(equivalent));
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

    public @Nullable String vendor() {
        return vendor;
    }

    public Category category() {
        return category;
    }

    public Licensing licensing() {
        return licensing;
    }

    public @Nullable String notes() {
        return notes;
    }

    public boolean isActive() {
        return active;
    }

    boolean isEdited() {
        return edited;
    }

    public List<ProductAlias> aliases() {
        return List.copyOf(aliases);
    }

    /** Best first. */
    public List<ProductEquivalent> equivalents() {
        return equivalents.stream()
                .sorted(Comparator.comparingInt(ProductEquivalent::position))
                .toList();
    }

    int version() {
        return version;
    }
}
