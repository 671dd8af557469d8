package tr.edu.akky.inventory.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * Products that the catalogue did not know and the rows of the units did. What is found can be taken back; an
 * administrator completes it later like any other product.
 */
@Service
@Transactional
public class Discoveries {

    private static final String ELSEWHERE = "diger-diger";
    private static final String UNKNOWN_VENDOR = "Belirtilmedi";

    private final ProductRepository products;
    private final ProductAliasRepository aliases;
    private final CategoryRepository categories;
    private final CatalogueLock turn;
    private final ApplicationEventPublisher events;

    Discoveries(
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

    /** For whoever holds a turn of their own besides: always the catalogue's first, so that nobody waits in a circle. */
    public void takeTurn() {
        turn.take();
    }

    /**
     * Adds a product by the name that was found. One of this name that was taken back before is brought back; a spelling
     * that another product has among its aliases becomes the name of the new one.
     *
     * @param category code of the pair, or null for the last of the list
     * @throws RefusedException if a product in use is itself called so
     */
    public Product add(String name, @Nullable String category) {
        turn.take();
        String key = TurkishText.key(name);
        if (key.isEmpty()) {
            throw new RefusedException("product.name.letters");
        }
        List<ProductAlias> known = aliases.findByKey(key);
        for (ProductAlias alias : known) {
            if (!alias.product().isActive()) {
                alias.product().offer(true);
                return alias.product();
            }
            if (alias.kind() != AliasKind.ALIAS && alias.kind() != AliasKind.LEARNT) {
                throw new RefusedException(
                        "product.name.taken", name, alias.product().name());
            }
        }
        aliases.deleteAll(known);
        aliases.flush();
        return added(name, category == null ? ELSEWHERE : category);
    }

    private Product added(String name, String category) {
        String code = Slug.of(
                name,
                slug -> !aliases.findOthersKnownAs(TurkishText.key(slug), 0).isEmpty());
        Product product = products.save(new Product(
                code,
                new ProductDetails(
                        name,
                        UNKNOWN_VENDOR,
                        categories.findByCode(category).orElseThrow(NotFoundException::new),
                        Licensing.MIXED,
                        "",
                        true)));
        aliases.save(new ProductAlias(product, AliasKind.NAME, name));
        aliases.save(new ProductAlias(product, AliasKind.CODE, code));
        events.publishEvent(
                new HistoryEvent("product.added", "product", product.id(), null, Map.of("product", product.name())));
        return product;
    }

    /** Takes back what was added, or brings it back. */
    public void offer(long productId, boolean offered) {
        turn.take();
        products.findById(productId).orElseThrow(NotFoundException::new).offer(offered);
    }

    /** From now on the name is offered and recognised wherever it is typed; a name that is taken stays as it is. */
    public void learn(long productId, String name) {
        turn.take();
        if (aliases.findByKey(TurkishText.key(name)).isEmpty()) {
            aliases.save(new ProductAlias(
                    products.findById(productId).orElseThrow(NotFoundException::new), AliasKind.LEARNT, name));
        }
    }

    /** Takes back what was learnt; what the product is called besides is left alone. */
    public void forget(long productId, String name) {
        turn.take();
        aliases.deleteAll(aliases.findByKeyAndProductIdAndKind(TurkishText.key(name), productId, AliasKind.LEARNT));
        aliases.flush();
    }
}
