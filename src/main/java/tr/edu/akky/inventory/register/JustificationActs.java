package tr.edu.akky.inventory.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who wrote, approved and cancelled a justification, and when. */
record JustificationActs(
        String madeBy,
        Instant madeAt,
        String changedBy,
        Instant changedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String cancelledBy,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason) {}
