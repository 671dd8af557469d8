package tr.edu.akky.inventory.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.submission.Competence;

/**
 * A line in the work list.
 *
 * @param equivalents names of the chosen programs, best first; null where none is chosen
 * @param licenceRefused whether the guide does not accept the licence of one of them
 * @param missing of technical analysis and competence
 * @param decision as it prints
 * @param assignee whose work it is
 */
record WorkRow(
        long id,
        String name,
        @Nullable String category,
        int units,
        @Nullable String equivalents,
        boolean noEquivalent,
        boolean licenceRefused,
        List<AnalysisField> missing,
        @Nullable Competence competence,
        boolean costed,
        @Nullable String decision,
        @Nullable String assignee) {

    /** What is missing of the technical analysis alone. */
    public List<AnalysisField> technicallyMissing() {
        return missing.stream()
                .filter(field -> field != AnalysisField.COMPETENCE)
                .toList();
    }

    public boolean begun() {
        return equivalents != null || noEquivalent || technicallyMissing().size() < AnalysisField.values().length - 1;
    }
}
