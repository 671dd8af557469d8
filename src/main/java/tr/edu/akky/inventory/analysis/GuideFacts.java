package tr.edu.akky.inventory.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.consolidation.ReportableLine;

/** What the inventory knows of the software of a sub-category. */
record GuideFacts(List<Fact> lines) {

    GuideFacts {
        lines = List.copyOf(lines);
    }

    /**
     * A line with all that is said of it.
     *
     * @param units that use it, by name
     * @param awaitedBy lines that wait for its migration, by name
     */
    record Fact(
            ReportableLine line,
            List<String> units,
            @Nullable TechnicalAnalysis analysis,
            RoadmapLine plan,
            List<String> awaitedBy) {}
}
