package tr.edu.akky.inventory.analysis;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The group "Karar" of a line. Days are days in Türkiye.
 *
 * @param feasibility the chosen value of the official list, as it prints
 * @param unit the responsible one
 * @param dependsOn lines whose migration must be finished first
 */
public record Decision(
        @Nullable String feasibility,
        @Nullable FeasibilityKind kind,
        @Nullable String reasons,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String unit,
        @Nullable String remarks,
        Set<Long> dependsOn) {

    public Decision {
        dependsOn = Set.copyOf(dependsOn);
    }
}
