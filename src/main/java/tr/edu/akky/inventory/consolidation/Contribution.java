package tr.edu.akky.inventory.consolidation;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/**
 * A row of a unit that a line counts.
 *
 * @param pinned whether a person placed this row by itself
 * @param shared whether its licences are those of a shared agreement and count there
 */
record Contribution(
        long entryId,
        long submissionId,
        String unit,
        String name,
        String nameKey,
        @Nullable String category,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry,
        Basis basis,
        boolean pinned,
        boolean shared) {}
