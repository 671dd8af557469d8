package tr.edu.akky.inventory.catalogue;

import org.jspecify.annotations.Nullable;

/** A product in the list, with the best of its equivalents. */
record ProductRow(
        long id,
        String name,
        String vendor,
        String topName,
        String categoryName,
        int equivalents,
        @Nullable String bestEquivalent,
        @Nullable Fit bestFit) {}
