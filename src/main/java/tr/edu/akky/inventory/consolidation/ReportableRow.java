package tr.edu.akky.inventory.consolidation;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/**
 * A row of a unit below the line that counts it.
 *
 * @param lineId of the line, or null for the line of a name that is still open
 */
public record ReportableRow(
        @Nullable Long lineId,
        String line,
        String unit,
        String name,
        @Nullable String category,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry) {}
