package tr.edu.akky.inventory.catalogue;

import org.jspecify.annotations.Nullable;

/** What the catalogue says of a product besides its names and equivalents. */
record ProductDetails(
        String name,
        @Nullable String vendor,
        Licensing licensing,
        @Nullable String notes) {}
