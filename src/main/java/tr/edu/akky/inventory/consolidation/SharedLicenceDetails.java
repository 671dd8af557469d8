package tr.edu.akky.inventory.consolidation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/**
 * What BİDB says of an agreement for the whole institution.
 *
 * @param startsOn its first day, or null where it does not matter
 */
record SharedLicenceDetails(
        long productId,
        String name,
        SharedMetric metric,
        Quantity licences,
        @Nullable LocalDate startsOn,
        Expiry expiry) {}
