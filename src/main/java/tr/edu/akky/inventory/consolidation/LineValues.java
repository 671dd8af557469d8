package tr.edu.akky.inventory.consolidation;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/** What the rows of a line add up to at some moment. */
record LineValues(
        int entries,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry) {

    static final LineValues NOTHING = new LineValues(0, Quantity.UNKNOWN, Quantity.UNKNOWN, null, Expiry.UNKNOWN);
}
