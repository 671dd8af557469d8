package tr.edu.akky.inventory.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.catalogue.Taxonomy;
import tr.edu.akky.inventory.catalogue.TopCategory;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * Finds the pair that two cells mean, however they are spelled. Remembers what it has found, since a file says the same
 * few pairs again and again.
 */
class CategoryCells {

    /** The pair, or what is wrong with which of the two cells. */
    record Found(Optional<Category> category, Map<SourceField, String> faults) {

        private static Found fault(Map<SourceField, String> faults) {
            return new Found(Optional.empty(), faults);
        }
    }

    private record Pair(String top, String sub) {}

    private static final int MOST_KNOWN = 1_000;
    private static final String MISSING = "intake.category.missing";

    private final Taxonomy taxonomy;
    private final Map<Pair, Found> known = new HashMap<>();

    CategoryCells(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    Found find(String top, String sub) {
        Pair pair = new Pair(top, sub);
        Found found = known.get(pair);
        if (found == null) {
            found = find(pair);
            if (known.size() < MOST_KNOWN) {
                known.put(pair, found);
            }
        }
        return found;
    }

    private Found find(Pair cells) {
        Optional<Category> category = taxonomy.findByNames(cells.top(), cells.sub());
        if (category.isPresent() && !cells.sub().isBlank()) {
            return new Found(category, Map.of());
        }
        boolean topKnown = taxonomy.tops().stream().anyMatch(top -> same(top.name(), cells.top()));
        List<TopCategory> topsOfSub = taxonomy.categories().stream()
                .filter(each -> same(each.name(), cells.sub()))
                .map(Category::top)
                .toList();
        if (topKnown) {
            return Found.fault(Map.of(SourceField.SUB_CATEGORY, subFault(cells.sub(), topsOfSub)));
        }
        if (!topsOfSub.isEmpty()) {
            return Found.fault(Map.of(
                    SourceField.TOP_CATEGORY,
                    cells.top().isBlank() ? "intake.category.top-needed" : "intake.category.top-unknown"));
        }
        return Found.fault(Map.of(
                SourceField.TOP_CATEGORY, cells.top().isBlank() ? MISSING : "intake.category.top-unknown",
                SourceField.SUB_CATEGORY, cells.sub().isBlank() ? MISSING : "intake.category.sub-unknown"));
    }

    private static String subFault(String sub, List<TopCategory> topsOfSub) {
        if (sub.isBlank()) {
            return MISSING;
        }
        return topsOfSub.isEmpty() ? "intake.category.sub-unknown" : "intake.category.other-top";
    }

    private static boolean same(String name, String cell) {
        return TurkishText.key(name).equals(TurkishText.key(cell));
    }
}
