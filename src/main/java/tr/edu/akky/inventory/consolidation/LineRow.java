package tr.edu.akky.inventory.consolidation;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/** A line as lists show it: what counts, whether computed or set by hand. */
public record LineRow(
        long id,
        long periodId,
        long productId,
        String name,
        String category,
        int entries,
        int units,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry,
        boolean categoryDiffers,
        boolean expiryDiffers,
        boolean changed,
        boolean handMade) {}
