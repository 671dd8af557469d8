package tr.edu.akky.inventory.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was understood of a typed calculation: all of it, or what is to be mended in it. */
record CostReading(@Nullable Calculation calculation, List<CostFault> faults) {

    CostReading {
        faults = List.copyOf(faults);
    }

    /** The message key of what is wrong with a field, or null. */
    public @Nullable String fault(String id) {
        return faults.stream()
                .filter(fault -> fault.id().equals(id))
                .map(CostFault::messageKey)
                .findFirst()
                .orElse(null);
    }
}
