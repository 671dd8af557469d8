package tr.edu.akky.inventory.analysis;

import java.util.List;

/**
 * A line of the report in the roadmap, decided or not.
 *
 * @param category code of the pair under which it is filed
 * @param needed the lines that must be migrated before it
 * @param conflicts what contradicts itself or the plans of others
 * @param version of the decision; -1 where there is none
 */
public record RoadmapLine(
        long id,
        String name,
        String category,
        Decision decision,
        List<Needed> needed,
        List<Conflict> conflicts,
        int version) {

    public RoadmapLine {
        needed = List.copyOf(needed);
        conflicts = List.copyOf(conflicts);
    }

    public List<DecisionGap> missing() {
        return decision.missing();
    }
}
