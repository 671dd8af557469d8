package tr.edu.akky.inventory.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Makes one product of two: its names and equivalents go over, the product itself is no longer offered. */
@Service
@Transactional
class ProductMerge {

    private final ProductRepository products;
    private final ProductAliasRepository aliases;
    private final ProductEquivalentRepository pairs;
    private final Products known;
    private final CatalogueLock turn;
    private final ApplicationEventPublisher events;

    ProductMerge(
            ProductRepository products,
            ProductAliasRepository aliases,
            ProductEquivalentRepository pairs,
            Products known,
            CatalogueLock turn,
            ApplicationEventPublisher events) {
        this.products = products;
        this.aliases = aliases;
        this.pairs = pairs;
        this.known = known;
        this.turn = turn;
        this.events = events;
    }

    /**
     * @param targetName the product that stays, by any of its names
     * @return the product that stays
     */
    Product merge(long id, int version, String targetName) {
        turn.take();
        Product merged = products.findById(id).orElseThrow(NotFoundException::new);
        ChangedMeanwhileException.unlessSame(version, merged.version());
        Product target = known.match(targetName)
                .flatMap(found -> products.findById(found.id()))
                .orElseThrow(() -> new RefusedException("product.merge.unknown", targetName));
        if (target.id() == id) {
            throw new RefusedException("product.merge.itself");
        }
        takeNames(merged, target);
        takeEquivalents(merged, target);
        merged.offer(false);
        target.markEdited();
        events.publishEvent(new HistoryEvent(
                "product.merged",
                "product",
                target.id(),
                null,
                Map.of("product", target.name(), "former-name", merged.name())));
        products.flush();
        events.publishEvent(new ProductsMerged(id, target.id()));
        return target;
    }

    /** A text belongs to one product only, so it leaves the one before it comes to the other. */
    private void takeNames(Product merged, Product target) {
        List<ProductAlias> leaving = aliases.findAllByProductId(merged.id());
        Map<String, String> texts = new LinkedHashMap<>();
        leaving.forEach(alias -> texts.put(alias.alias(), alias.key()));
        aliases.deleteAllInBatch(leaving);
        texts.keySet().stream()
                .filter(text -> !aliases.existsByProductIdAndKindAndAlias(target.id(), AliasKind.ALIAS, text))
                .forEach(text -> aliases.save(new ProductAlias(target, AliasKind.ALIAS, text)));
    }

    private void takeEquivalents(Product merged, Product target) {
        int position = pairs.findOfProduct(target.id()).stream()
                .mapToInt(ProductEquivalent::position)
                .max()
                .orElse(0);
        for (ProductEquivalent pair : pairs.findOfProduct(merged.id())) {
            if (!pairs.existsByProductIdAndEquivalentId(
                    target.id(), pair.equivalent().id())) {
                pairs.save(new ProductEquivalent(
                        target,
                        pair.equivalent(),
                        ++position,
                        new PairDetails(
                                pair.fit(),
                                pair.advantages(),
                                pair.disadvantages(),
                                pair.constraints(),
                                pair.competence())));
            }
        }
    }
}
