package tr.edu.akky.inventory.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.analysis.LineAnalyses;
import tr.edu.akky.inventory.analysis.LineAnalysis;
import tr.edu.akky.inventory.catalogue.Product;
import tr.edu.akky.inventory.catalogue.ProductEquivalent;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.submission.Periods;

/** What catalogue and analysis know of a product that is to be bought. */
@Service
@Transactional(readOnly = true)
class PurchaseAnalyses {

    private final Products products;
    private final LineAnalyses analyses;
    private final Periods periods;

    PurchaseAnalyses(Products products, LineAnalyses analyses, Periods periods) {
        this.products = products;
        this.analyses = analyses;
        this.periods = periods;
    }

    /**
     * @param analysis of the product's line in the latest period that counts it, or null
     * @param equivalents of the catalogue, best first
     */
    record Known(@Nullable LineAnalysis analysis, @Nullable CostSnapshot costs, List<ProductEquivalent> equivalents) {}

    /** Empty for a name that the catalogue does not know. */
    Optional<Known> of(String typedProduct) {
        return products.match(typedProduct).map(this::known);
    }

    Optional<CostSnapshot> costsOf(long lineId) {
        return analyses.find(lineId).flatMap(this::costs);
    }

    private Known known(Product product) {
        LineAnalysis analysis = analyses.latestOf(product.id()).orElse(null);
        return new Known(
                analysis,
                Optional.ofNullable(analysis).flatMap(this::costs).orElse(null),
                products.equivalentsOf(product.id()));
    }

    private Optional<CostSnapshot> costs(LineAnalysis analysis) {
        return Optional.ofNullable(analysis.cost())
                .map(cost -> CostSnapshot.of(
                        periods.find(analysis.line().periodId()).name(),
                        analysis.line().name(),
                        cost));
    }
}
