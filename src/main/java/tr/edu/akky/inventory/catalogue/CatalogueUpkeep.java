package tr.edu.akky.inventory.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** What administrators change in the catalogue. A name or alias means one product only. */
@Service
@Transactional
class CatalogueUpkeep {

    private final ProductRepository products;
    private final EquivalentRepository equivalents;
    private final CategoryRepository categories;
    private final Categories cache;
    private final ApplicationEventPublisher events;

    CatalogueUpkeep(
            ProductRepository products,
            EquivalentRepository equivalents,
            CategoryRepository categories,
            Categories cache,
            ApplicationEventPublisher events) {
        this.products = products;
        this.equivalents = equivalents;
        this.categories = categories;
        this.cache = cache;
        this.events = events;
    }

    Product add(ProductForm form) {
        requireFree(form.name, -1);
        Product product = new Product("yerel-" + UUID.randomUUID(), form.details(), category(form));
        product.activate(form.active);
        product.markEdited();
        products.saveAndFlush(product);
        record("product.added", product);
        return product;
    }

    void change(long id, ProductForm form) {
        Product product = find(id);
        if (product.version() != form.version) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        requireFree(form.name, id);
        product.describe(form.details(), category(form));
        product.activate(form.active);
        product.markEdited();
        record("product.changed", product);
    }

    void addAlias(long id, String alias) {
        String key = TurkishText.key(alias);
        if (key.isEmpty() || alias.strip().length() > 300) {
            throw new RefusedException("alias.missing");
        }
        requireFree(alias, -1);
        Product product = find(id);
        product.addAlias(alias);
        product.markEdited();
        record("product.changed", product);
    }

    void removeAlias(long id, long aliasId) {
        Product product = find(id);
        product.removeAlias(aliasId);
        product.markEdited();
        record("product.changed", product);
    }

    void offer(long id, PairForm form) {
        Product product = find(id);
        Equivalent equivalent = Optional.ofNullable(form.equivalent)
                .flatMap(equivalents::findById)
                .orElseThrow(() -> new RefusedException("pair.equivalent.missing"));
        product.offer(equivalent, form.fit());
        product.markEdited();
        record("product.changed", product);
    }

    void withdraw(long id, long equivalentId) {
        Product product = find(id);
        product.removeEquivalent(equivalents.findById(equivalentId).orElseThrow(NotFoundException::new));
        product.markEdited();
        record("product.changed", product);
    }

    Equivalent add(EquivalentForm form) {
        Equivalent equivalent = new Equivalent("yerel-" + UUID.randomUUID(), form.details());
        equivalent.markEdited();
        return equivalents.saveAndFlush(equivalent);
    }

    void change(long id, EquivalentForm form) {
        Equivalent equivalent = equivalents.findById(id).orElseThrow(NotFoundException::new);
        if (equivalent.version() != form.version) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        equivalent.describe(form.details());
        equivalent.markEdited();
        events.publishEvent(
                new HistoryEvent("equivalent.changed", "product", id, null, Map.of("name", equivalent.name())));
    }

    void rename(String code, String name) {
        String tidy = TurkishText.tidy(name);
        if (tidy.isEmpty() || tidy.length() > 200) {
            throw new RefusedException("category.name.length");
        }
        Category category = categories.findById(code).orElseThrow(NotFoundException::new);
        category.rename(tidy);
        categories.flush();
        cache.forget();
        events.publishEvent(new HistoryEvent("category.renamed", "product", null, null, Map.of("name", tidy)));
    }

    private Product find(long id) {
        return products.findById(id).orElseThrow(NotFoundException::new);
    }

    private Category category(ProductForm form) {
        return categories.findById(form.category).orElseThrow(() -> new RefusedException("product.category.missing"));
    }

    private void requireFree(String name, long except) {
        products.findOwnerOf(TurkishText.key(name))
                .filter(owner -> owner.id() != except)
                .ifPresent(owner -> {
                    throw new RefusedException("product.name.taken", name.strip(), owner.name());
                });
    }

    private void record(String action, Product product) {
        events.publishEvent(new HistoryEvent(action, "product", product.id(), null, Map.of("name", product.name())));
    }
}
