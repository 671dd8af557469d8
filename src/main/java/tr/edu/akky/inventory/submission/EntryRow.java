package tr.edu.akky.inventory.submission;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/** A row as the tables show it. */
public record EntryRow(
        long id,
        String name,
        @Nullable String category,
        Quantity licences,
        Quantity users,
        @Nullable String licenceName,
        Expiry expiry,
        @Nullable String equivalent) {

    /** Without a category the submission cannot be sent. */
    public boolean lacksCategory() {
        return category == null;
    }
}
