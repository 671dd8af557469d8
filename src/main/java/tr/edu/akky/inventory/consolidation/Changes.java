package tr.edu.akky.inventory.consolidation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act did, with what was before: enough to take it back and to do it again.
 *
 * @param found the product that the act added to the catalogue, or null
 */
record Changes(
        List<OfName> names, List<OfRow> rows, @Nullable Long found) {

    /** What was, and is, decided of a name and a product; null for nothing. */
    record OfName(
            String nameKey,
            String name,
            long productId,
            @Nullable Verdict before,
            @Nullable Verdict after) {

        OfName reversed() {
            return new OfName(nameKey, name, productId, after, before);
        }
    }

    /** The product at which a row is, and was, placed by itself; null where it follows its name. */
    record OfRow(
            long entryId,
            String nameKey,
            @Nullable Long before,
            @Nullable Long after) {

        OfRow reversed() {
            return new OfRow(entryId, nameKey, after, before);
        }
    }

    Changes reversed() {
        return new Changes(
                names.stream().map(OfName::reversed).toList(),
                rows.stream().map(OfRow::reversed).toList(),
                found);
    }

    boolean isNothing() {
        return names.isEmpty() && rows.isEmpty() && found == null;
    }
}
