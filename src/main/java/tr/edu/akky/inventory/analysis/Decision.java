package tr.edu.akky.inventory.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final int PAST_YEARS = 1;

    public Decision {
        dependsOn = Set.copyOf(dependsOn);
    }

    /**
     * What is still to be said: reasons where the migration is not possible or only in part, dates and a unit where it
     * is. Empty for a decision that may go into the report.
     */
    public List<DecisionGap> missing() {
        if (kind == null) {
            return List.of(DecisionGap.FEASIBILITY);
        }
        List<DecisionGap> gaps = new ArrayList<>();
        if (kind.needsReasons() && (reasons == null || reasons.isBlank())) {
            gaps.add(DecisionGap.REASONS);
        }
        if (kind.needsDates()) {
            if (startsOn == null) {
                gaps.add(DecisionGap.START);
            }
            if (endsOn == null) {
                gaps.add(DecisionGap.END);
            }
            if (unit == null) {
                gaps.add(DecisionGap.UNIT);
            }
        }
        return gaps;
    }

    /** Whether the migration has a place in the roadmap: it is possible and both days are known, in order. */
    public boolean isPlanned() {
        return kind != null && kind.needsDates() && startsOn != null && endsOn != null && !endsOn.isBefore(startsOn);
    }

    /** Why there is no migration, or not a whole one; null where all migrates, whatever was written before that. */
    public @Nullable String statedReasons() {
        return kind != null && kind.needsReasons() ? reasons : null;
    }

    /** First day of the migration; null where there is none. */
    public @Nullable LocalDate statedStart() {
        return kind != null && kind.needsDates() ? startsOn : null;
    }

    /** Last day of the migration; null where there is none. */
    public @Nullable LocalDate statedEnd() {
        return kind != null && kind.needsDates() ? endsOn : null;
    }

    /**
     * What contradicts itself or the plans of the lines it waits for.
     *
     * @param needed the lines of {@link #dependsOn}
     */
    public List<Conflict> conflicts(LocalDate today, Collection<Needed> needed) {
        List<Conflict> conflicts = new ArrayList<>();
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            conflicts.add(Conflict.of(Conflict.Kind.END_BEFORE_START));
        }
        LocalDate longAgo = today.minusYears(PAST_YEARS);
        if (Stream.of(startsOn, endsOn).anyMatch(day -> day != null && day.isBefore(longAgo))) {
            conflicts.add(Conflict.of(Conflict.Kind.LONG_PAST));
        }
        if (kind == FeasibilityKind.NONE && (startsOn != null || endsOn != null)) {
            conflicts.add(Conflict.of(Conflict.Kind.DATES_THOUGH_IMPOSSIBLE));
        }
        if (kind != null && kind.needsDates()) {
            needed.stream().map(this::conflictWith).flatMap(Stream::ofNullable).forEach(conflicts::add);
        }
        return conflicts;
    }

    private @Nullable Conflict conflictWith(Needed needed) {
        if (!needed.live()) {
            return Conflict.with(Conflict.Kind.DEPENDENCY_GONE, needed.name());
        }
        Decision other = needed.decision();
        if (other.kind == FeasibilityKind.NONE) {
            return Conflict.with(Conflict.Kind.DEPENDENCY_IMPOSSIBLE, needed.name());
        }
        if (!other.isPlanned() || other.endsOn == null) {
            return Conflict.with(Conflict.Kind.DEPENDENCY_UNPLANNED, needed.name());
        }
        return startsOn != null && startsOn.isBefore(other.endsOn)
                ? new Conflict(Conflict.Kind.STARTS_TOO_EARLY, needed.name(), other.endsOn)
                : null;
    }
}
