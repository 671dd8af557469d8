package tr.edu.akky.inventory.catalogue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** Administrators' changes to products and to the names by which they are known. */
@Service
@Transactional
class ProductUpkeep {

    private final ProductRepository products;
    private final ProductAliasRepository aliases;
    private final CategoryRepository categories;
    private final CatalogueLock turn;
    private final ApplicationEventPublisher events;

    ProductUpkeep(
            ProductRepository products,
            ProductAliasRepository aliases,
            CategoryRepository categories,
            CatalogueLock turn,
            ApplicationEventPublisher events) {
        this.products = products;
        this.aliases = aliases;
        this.categories = categories;
        this.turn = turn;
        this.events = events;
    }

    Product add(ProductForm form) {
        turn.take();
        requireFree(form.getName(), 0);
        String code = Slug.of(
                form.getName(),
                slug -> !aliases.findOthersKnownAs(TurkishText.key(slug), 0).isEmpty());
        Product product = products.save(new Product(code, form.details(category(form))));
        rememberNames(product);
        aliases.save(new ProductAlias(product, AliasKind.CODE, code));
        record("product.added", product, Map.of());
        return product;
    }

    void change(long id, ProductForm form) {
        turn.take();
        Product product = find(id);
        ChangedMeanwhileException.unlessSame(form.getVersion(), product.version());
        requireFree(form.getName(), id);
        boolean renamed = !product.name().equals(form.getName());
        product.describe(form.details(category(form)));
        record("product.changed", product, Map.of());
        if (renamed) {
            aliases.forgetNames(id);
            rememberNames(product);
        }
    }

    void addAlias(long id, String alias) {
        turn.take();
        Product product = find(id);
        requireFree(alias, id);
        if (aliases.existsByProductIdAndKindAndAlias(id, AliasKind.ALIAS, alias)) {
            throw new RefusedException("alias.known", alias);
        }
        aliases.save(new ProductAlias(product, AliasKind.ALIAS, alias));
        product.markEdited();
        record("product.alias-added", product, Map.of("alias", alias));
    }

    /** @return the spelling that is no longer known */
    String removeAlias(long id, long aliasId) {
        turn.take();
        ProductAlias alias = aliases.findByIdAndProductIdAndKindIn(
                        aliasId, id, EnumSet.of(AliasKind.ALIAS, AliasKind.LEARNT))
                .orElseThrow(NotFoundException::new);
        Product product = find(id);
        aliases.delete(alias);
        product.markEdited();
        record("product.alias-removed", product, Map.of("alias", alias.alias()));
        return alias.alias();
    }

    private void rememberNames(Product product) {
        ProductAlias.ownNames(product.code(), product.name()).forEach((kind, name) -> {
            boolean other = !aliases.findOthersKnownAs(TurkishText.key(name), product.id())
                    .isEmpty();
            if (kind != AliasKind.CODE && !other) {
                aliases.save(new ProductAlias(product, kind, name));
            }
        });
    }

    private void requireFree(String name, long productId) {
        String key = TurkishText.key(name);
        if (key.isEmpty()) {
            throw new RefusedException("product.name.letters");
        }
        aliases.findOthersKnownAs(key, productId).stream().findFirst().ifPresent(other -> {
            throw new RefusedException("product.name.taken", name, other.name());
        });
    }

    private Product find(long id) {
        return products.findById(id).orElseThrow(NotFoundException::new);
    }

    private Category category(ProductForm form) {
        return categories.findByCode(form.getCategory()).orElseThrow(() -> new RefusedException("category.unknown"));
    }

    private void record(String action, Product product, Map<String, String> details) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("product", product.name()));
        all.putAll(details);
        events.publishEvent(new HistoryEvent(action, "product", product.id(), null, all));
    }
}
