package tr.edu.akky.inventory.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * An open name as the workbench shows it.
 *
 * @param category code of the pair under which most of its rows are filed, or null
 */
record NameRow(
        String nameKey,
        String name,
        int entries,
        int units,
        @Nullable String category) {}
