package tr.edu.akky.inventory.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A product offered while its name is typed, with what choosing it fills in.
 *
 * @param alias the spelling that was recognised, or null where it was the name itself
 */
public record Completion(
        long productId,
        String name,
        String vendor,
        String topCategoryCode,
        String categoryCode,
        String categoryLabel,
        @Nullable String alias) {}
