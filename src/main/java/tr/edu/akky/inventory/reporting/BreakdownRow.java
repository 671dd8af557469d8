package tr.edu.akky.inventory.reporting;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/** A row of a unit with the line of the report that counts it. */
record BreakdownRow(
        String line,
        String unit,
        String name,
        @Nullable String topCategory,
        @Nullable String subCategory,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry) {}
