package tr.edu.akky.inventory.catalogue;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Administrators' changes to the equivalents of a product; the best stands first. */
@Service
@Transactional
class PairUpkeep {

    private final ProductRepository products;
    private final EquivalentRepository equivalents;
    private final ProductEquivalentRepository pairs;
    private final CatalogueLock turn;
    private final ApplicationEventPublisher events;

    PairUpkeep(
            ProductRepository products,
            EquivalentRepository equivalents,
            ProductEquivalentRepository pairs,
            CatalogueLock turn,
            ApplicationEventPublisher events) {
        this.products = products;
        this.equivalents = equivalents;
        this.pairs = pairs;
        this.turn = turn;
        this.events = events;
    }

    ProductEquivalent add(long productId, PairForm form) {
        turn.take();
        Product product = products.findById(productId).orElseThrow(NotFoundException::new);
        Equivalent equivalent = chosen(form);
        if (pairs.existsByProductIdAndEquivalentId(productId, equivalent.id())) {
            throw new RefusedException("pair.known", equivalent.name());
        }
        int last = pairs.findOfProduct(productId).stream()
                .mapToInt(ProductEquivalent::position)
                .max()
                .orElse(0);
        ProductEquivalent pair = pairs.save(new ProductEquivalent(product, equivalent, last + 1, form.details()));
        record("product.equivalent-added", pair);
        return pair;
    }

    ProductEquivalent change(long productId, long pairId, PairForm form) {
        turn.take();
        ProductEquivalent pair = find(productId, pairId);
        ChangedMeanwhileException.unlessSame(form.getVersion(), pair.version());
        pair.describe(form.details());
        record("product.equivalent-changed", pair);
        return pair;
    }

    ProductEquivalent remove(long productId, long pairId) {
        turn.take();
        ProductEquivalent pair = find(productId, pairId);
        pairs.delete(pair);
        record("product.equivalent-removed", pair);
        return pair;
    }

    /** Puts the equivalent one place nearer to the front; the first one stays where it is. */
    void raise(long productId, long pairId) {
        turn.take();
        ProductEquivalent pair = find(productId, pairId);
        List<ProductEquivalent> inOrder = pairs.findOfProduct(productId);
        int place = inOrder.indexOf(pair);
        if (place > 0) {
            pair.swapPlaces(inOrder.get(place - 1));
            record("product.equivalent-raised", pair);
        }
    }

    private Equivalent chosen(PairForm form) {
        Long id = form.getEquivalent();
        if (id == null) {
            throw new RefusedException("pair.equivalent.missing");
        }
        return equivalents.findById(id).orElseThrow(() -> new RefusedException("pair.equivalent.missing"));
    }

    private ProductEquivalent find(long productId, long pairId) {
        return pairs.findByIdAndProductId(pairId, productId).orElseThrow(NotFoundException::new);
    }

    private void record(String action, ProductEquivalent pair) {
        Product product = pair.product();
        product.markEdited();
        events.publishEvent(new HistoryEvent(
                action,
                "product",
                product.id(),
                null,
                Map.of(
                        "product",
                        product.name(),
                        "equivalent",
                        pair.equivalent().name())));
    }
}
