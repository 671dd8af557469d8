package tr.edu.akky.inventory.consolidation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.NotFoundException;

/**
 * A name of the workbench with the product that was proposed for it on the page, sent as {@code <name key>:<product>}.
 *
 * @param productId null where nothing was proposed
 */
record Pick(String nameKey, @Nullable Long productId) {

    static List<Pick> all(List<String> sent) {
        return sent.stream().map(Pick::of).toList();
    }

    static Pick of(String sent) {
        int colon = sent.lastIndexOf(':');
        if (colon < 1) {
            throw new NotFoundException();
        }
        String product = sent.substring(colon + 1);
        try {
            return new Pick(sent.substring(0, colon), product.isEmpty() ? null : Long.valueOf(product));
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }
}
