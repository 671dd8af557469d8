package tr.edu.akky.inventory.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person decides of a line; null where nothing was decided yet. */
record DecisionDetails(
        @Nullable String feasibilityCode,
        @Nullable String reasons,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Long unitId,
        @Nullable String remarks) {

    static final DecisionDetails NOTHING = new DecisionDetails(null, null, null, null, null, null);

    /** These details where something is said, the earlier ones elsewhere. */
    DecisionDetails over(DecisionDetails earlier) {
        return new DecisionDetails(
                feasibilityCode == null ? earlier.feasibilityCode : feasibilityCode,
                reasons == null ? earlier.reasons : reasons,
                startsOn == null ? earlier.startsOn : startsOn,
                endsOn == null ? earlier.endsOn : endsOn,
                unitId == null ? earlier.unitId : unitId,
                remarks == null ? earlier.remarks : remarks);
    }
}
