package tr.edu.akky.inventory.consolidation;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/** A shared licence in the list, with the units that declared to use it in a period. */
record SharedLicenceRow(
        long id,
        String product,
        String name,
        SharedMetric metric,
        Quantity licences,
        Expiry expiry,
        long units,
        @Nullable Long users) {}
