package tr.edu.akky.inventory.catalogue;

import org.jspecify.annotations.Nullable;

/** A product as the list shows it. */
record ProductRow(
        long id, String name, @Nullable String vendor, String categoryCode, boolean active, long equivalents) {}
