package tr.edu.akky.inventory.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.catalogue.Equivalent;
import tr.edu.akky.inventory.catalogue.Equivalents;
import tr.edu.akky.inventory.catalogue.ProductEquivalent;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.Competence;

/**
 * Gathers what may be taken over into lines: their analysis in an earlier period, what the catalogue proposes for the
 * product, and what the units wrote. Five statements, however many products.
 */
@Component
@Transactional(readOnly = true)
class Drafts {

    private final Products products;
    private final Equivalents equivalents;
    private final UnitProposals proposals;
    private final EarlierAnalyses earlier;

    Drafts(Products products, Equivalents equivalents, UnitProposals proposals, EarlierAnalyses earlier) {
        this.products = products;
        this.equivalents = equivalents;
        this.proposals = proposals;
        this.earlier = earlier;
    }

    /** What there is for one product in a period. */
    record Offer(List<Draft> drafts, UnitDrafts units, List<ProductEquivalent> pairs, KnownPrograms programs) {

        Optional<Draft> find(String key) {
            return drafts.stream().filter(draft -> draft.key().equals(key)).findFirst();
        }

        /** The program that a person calls by this name. */
        ChosenEquivalent named(String name) {
            return programs.named(name, pairs);
        }
    }

    Offer of(long periodId, long productId) {
        Offer offer = of(periodId, List.of(productId)).get(productId);
        if (offer == null) {
            throw new IllegalStateException("nothing gathered for product " + productId);
        }
        return offer;
    }

    /** By product, the best drafts first. */
    Map<Long, Offer> of(long periodId, Collection<Long> productIds) {
        KnownPrograms programs = new KnownPrograms(equivalents.all());
        Map<Long, List<ProductEquivalent>> pairs = products.equivalentsOf(productIds);
        Map<Long, List<UnitProposal>> written = proposals.of(periodId, productIds);
        Map<Long, Draft> before = earlier.of(periodId, productIds);
        Map<Long, Offer> offers = new HashMap<>();
        for (Long product : productIds) {
            offers.put(
                    product,
                    offer(
                            before.get(product),
                            pairs.getOrDefault(product, List.of()),
                            new UnitDrafts(written.getOrDefault(product, List.of())),
                            programs));
        }
        return offers;
    }

    private static Offer offer(
            @Nullable Draft before, List<ProductEquivalent> pairs, UnitDrafts units, KnownPrograms programs) {
        List<Draft> ofUnits = units.drafts(name -> programs.meant(name, pairs));
        List<Draft> all = new ArrayList<>();
        if (before != null) {
            all.add(before);
        }
        pairs.forEach(pair -> all.add(ofCatalogue(pair, ofUnits, units.agreed())));
        all.addAll(ofUnits);
        return new Offer(List.copyOf(all), units, pairs, programs);
    }

    private static Draft ofCatalogue(ProductEquivalent pair, List<Draft> ofUnits, @Nullable Competence agreed) {
        Equivalent program = pair.equivalent();
        ChosenEquivalent chosen = KnownPrograms.chosen(program, pair.fit());
        long units = ofUnits.stream()
                .filter(draft -> draft.content().holds(chosen))
                .mapToLong(Draft::units)
                .sum();
        TechnicalAnalysis content = new TechnicalAnalysis(
                List.of(chosen),
                false,
                text(pair.advantages()),
                text(pair.disadvantages()),
                text(pair.constraints()),
                agreed,
                text(pair.competence()));
        return new Draft(
                "catalogue-" + pair.id(),
                Draft.Source.CATALOGUE,
                program.name(),
                content,
                !program.isActive(),
                units,
                List.of());
    }

    private static @Nullable String text(String written) {
        String tidy = TurkishText.tidyLines(written);
        return tidy.isEmpty() ? null : tidy;
    }
}
