package tr.edu.akky.inventory.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.submission.Competence;

/**
 * The groups "Teknik Analiz" and "Yetkinlik Analizi" of a line; also what a draft would make of them.
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

    public static final TechnicalAnalysis NOTHING =
            new TechnicalAnalysis(List.of(), false, null, null, null, null, null);

    /** The most characters that one of the texts may hold. */
    public static final int LONGEST = 8000;

    public TechnicalAnalysis {
        equivalents = List.copyOf(equivalents);
    }

    /**
     * What the report still lacks. Where nothing can take the product's place, the constraints say why; there is then
     * nothing to weigh, and no migration that staff must be fit for.
     */
    public Set<AnalysisField> missing() {
        Set<AnalysisField> missing = EnumSet.noneOf(AnalysisField.class);
        require(missing, AnalysisField.EQUIVALENT, noEquivalent || !equivalents.isEmpty());
        require(missing, AnalysisField.ADVANTAGES, noEquivalent || advantages != null);
        require(missing, AnalysisField.DISADVANTAGES, noEquivalent || disadvantages != null);
        require(missing, AnalysisField.CONSTRAINTS, constraints != null);
        require(missing, AnalysisField.COMPETENCE, noEquivalent || competence != null);
        return missing;
    }

    /** Whether the group "Teknik Analiz" says anything; a line that is merely assigned to somebody does not. */
    public boolean saysOfEquivalents() {
        return noEquivalent
                || !equivalents.isEmpty()
                || advantages != null
                || disadvantages != null
                || constraints != null;
    }

    /** Whether programs are chosen although none is said to be suitable. */
    boolean isContradictory() {
        return noEquivalent && !equivalents.isEmpty();
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    boolean holds(ChosenEquivalent program) {
        return equivalents.stream().anyMatch(program::isSameAs);
    }

    /** With one more program at the end, unless it is there already. */
    TechnicalAnalysis with(ChosenEquivalent program) {
        if (holds(program)) {
            return this;
        }
        List<ChosenEquivalent> more = new ArrayList<>(equivalents);
        more.add(program);
        return withEquivalents(more);
    }

    TechnicalAnalysis without(int position) {
        if (position < 0 || position >= equivalents.size()) {
            return this;
        }
        List<ChosenEquivalent> fewer = new ArrayList<>(equivalents);
        fewer.remove(position);
        return withEquivalents(fewer);
    }

    /** With the program at this position one place nearer to the first. */
    TechnicalAnalysis raised(int position) {
        if (position < 1 || position >= equivalents.size()) {
            return this;
        }
        List<ChosenEquivalent> swapped = new ArrayList<>(equivalents);
        Collections.swap(swapped, position, position - 1);
        return withEquivalents(swapped);
    }

    /** The draft taken over: its programs are added, and what is empty is filled; what stands here stays. */
    TechnicalAnalysis filledFrom(TechnicalAnalysis draft) {
        return joined(draft, (own, other) -> own == null ? other : own);
    }

    /** The draft taken over, its texts added below those that stand here, unless they are there already. */
    TechnicalAnalysis appendedFrom(TechnicalAnalysis draft) {
        String program =
                draft.equivalents.size() == 1 ? draft.equivalents.get(0).name() + ": " : "";
        return joined(draft, (own, other) -> {
            if (own == null || other == null) {
                return own == null ? other : own;
            }
            return own.contains(other) ? own : own + "\n" + program + other;
        });
    }

    private TechnicalAnalysis joined(TechnicalAnalysis draft, Joining texts) {
        TechnicalAnalysis chosen = this;
        for (ChosenEquivalent program : draft.equivalents) {
            chosen = chosen.with(program);
        }
        return new TechnicalAnalysis(
                chosen.equivalents,
                chosen.equivalents.isEmpty() && (noEquivalent || draft.noEquivalent),
                texts.of(advantages, draft.advantages),
                texts.of(disadvantages, draft.disadvantages),
                texts.of(constraints, draft.constraints),
                competence == null ? draft.competence : competence,
                texts.of(competenceReason, draft.competenceReason));
    }

    private TechnicalAnalysis withEquivalents(List<ChosenEquivalent> programs) {
        return new TechnicalAnalysis(
                programs, noEquivalent, advantages, disadvantages, constraints, competence, competenceReason);
    }

    private static void require(Set<AnalysisField> missing, AnalysisField field, boolean present) {
        if (!present) {
            missing.add(field);
        }
    }

    private interface Joining {
        @Nullable
        String of(@Nullable String own, @Nullable String other);
    }
}
