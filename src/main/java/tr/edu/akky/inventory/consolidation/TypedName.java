package tr.edu.akky.inventory.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * A name that waits for its product.
 *
 * @param nameKey the name folded, without spaces
 * @param name one of its spellings
 * @param category code of the pair under which most of its rows are filed, or null
 */
record TypedName(String nameKey, String name, @Nullable String category) {}
