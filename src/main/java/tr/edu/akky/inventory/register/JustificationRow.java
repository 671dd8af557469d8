package tr.edu.akky.inventory.register;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Quantity;

/** A justification in the list. */
record JustificationRow(
        long id,
        @Nullable JustificationNumber number,
        String product,
        @Nullable String unit,
        Quantity quantity,
        @Nullable BigDecimal price,
        JustificationStatus status,
        String changedBy,
        Instant changedAt) {}
