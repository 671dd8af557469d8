package tr.edu.akky.inventory.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
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

    /** From the last to the first: a name is free of one product only once it has left the other. */
    Changes reversed() {
        return new Changes(
                backwards(names).map(OfName::reversed).toList(),
                backwards(rows).map(OfRow::reversed).toList(),
                found);
    }

    private static <T> Stream<T> backwards(List<T> changes) {
        List<T> backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);
        return backwards.stream();
    }

    boolean isNothing() {
        return names.isEmpty() && rows.isEmpty() && found == null;
    }
}
