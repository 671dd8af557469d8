package tr.edu.akky.inventory.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that cannot be meant. Its sentence is the message {@code conflict.<kind>} with two arguments: the
 * other line and its last day, both empty where no other line is concerned.
 */
public record Conflict(Kind kind, String other, @Nullable LocalDate day) {

    public enum Kind {
        END_BEFORE_START,
        LONG_PAST,
        DATES_THOUGH_IMPOSSIBLE,
        STARTS_TOO_EARLY,
        DEPENDENCY_UNPLANNED,
        DEPENDENCY_IMPOSSIBLE,
        DEPENDENCY_GONE
    }

    static Conflict of(Kind kind) {
        return new Conflict(kind, "", null);
    }

    static Conflict with(Kind kind, String other) {
        return new Conflict(kind, other, null);
    }
}
