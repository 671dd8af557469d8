package tr.edu.akky.inventory.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a specialist may take over into the analysis of a line.
 *
 * @param key by which the page names it
 * @param label the program it is about, or the period it comes from; empty where units named no program
 * @param inactive whether the catalogue no longer offers the program
 * @param units how many different units propose the program
 * @param proposals what those units wrote
 */
record Draft(
        String key,
        Source source,
        String label,
        TechnicalAnalysis content,
        boolean inactive,
        long units,
        List<UnitProposal> proposals) {

    /** Where a draft comes from, the best source first. */
    enum Source {
        EARLIER,
        CATALOGUE,
        UNITS
    }

    Draft {
        proposals = List.copyOf(proposals);
    }

    /** The program it is about, where it is about one. */
    public @Nullable ChosenEquivalent program() {
        return source == Source.EARLIER || content.equivalents().isEmpty()
                ? null
                : content.equivalents().get(0);
    }

    /** What a bulk take-over would choose: a program whose licence the guide accepts before any other. */
    static Optional<Draft> best(List<Draft> drafts) {
        List<Draft> usable = drafts.stream()
                .filter(draft -> !draft.inactive)
                .filter(draft -> draft.source != Source.UNITS || draft.program() != null)
                .toList();
        Optional<Draft> first = usable.stream().findFirst();
        if (first.isEmpty() || first.get().source != Source.CATALOGUE) {
            return first;
        }
        return usable.stream()
                .filter(draft -> draft.source == Source.CATALOGUE)
                .filter(draft -> draft.content.equivalents().stream().noneMatch(ChosenEquivalent::isLicenceRefused))
                .findFirst()
                .or(() -> first);
    }
}
