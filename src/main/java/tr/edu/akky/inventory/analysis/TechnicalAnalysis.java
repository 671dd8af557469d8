package tr.edu.akky.inventory.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.submission.Competence;

/**
 * The groups "Teknik Analiz" and "Yetkinlik Analizi" of a line.
 *
 * @param equivalents best first
 * @param noEquivalent whether it was found that nothing can take the product's place; then there are no equivalents
 */
public record TechnicalAnalysis(
        List<ChosenEquivalent> equivalents,
        boolean noEquivalent,
        @Nullable String advantages,
        @Nullable String disadvantages,
        @Nullable String constraints,
        @Nullable Competence competence,
        @Nullable String competenceReason) {

    public TechnicalAnalysis {
        equivalents = List.copyOf(equivalents);
    }

    /** Whether the group "Teknik Analiz" says anything; a line that is merely assigned to somebody does not. */
    public boolean saysOfEquivalents() {
        return noEquivalent
                || !equivalents.isEmpty()
                || advantages != null
                || disadvantages != null
                || constraints != null;
    }
}
