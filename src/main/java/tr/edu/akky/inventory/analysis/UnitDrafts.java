package tr.edu.akky.inventory.analysis;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.Competence;

/** Makes drafts of what the units wrote on a line: one for each program they propose, the most proposed one first. */
record UnitDrafts(List<UnitProposal> proposals) {

    private static final String KEY = "units-";

    /** @param programs names what a unit wrote as the catalogue does */
    List<Draft> drafts(Function<String, ChosenEquivalent> programs) {
        Map<String, List<UnitProposal>> byProgram = new LinkedHashMap<>();
        proposals.forEach(proposal -> byProgram
                .computeIfAbsent(key(proposal, programs), key -> new ArrayList<>())
                .add(proposal));
        return byProgram.entrySet().stream()
                .map(group -> draft(KEY + group.getKey(), group.getValue(), programs))
                .sorted(Comparator.comparing((Draft draft) -> draft.label().isEmpty())
                        .thenComparing(Draft::units, Comparator.reverseOrder()))
                .toList();
    }

    /** How the units judge their staff, where all that say something say the same. */
    @Nullable
    Competence agreed() {
        List<Competence> said = proposals.stream()
                .map(UnitProposal::competence)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : null;
    }

    /** What they say of their staff, each once. */
    List<Competence> said() {
        return proposals.stream()
                .map(UnitProposal::competence)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static String key(UnitProposal proposal, Function<String, ChosenEquivalent> programs) {
        return proposal.equivalent() == null
                ? ""
                : TurkishText.key(programs.apply(proposal.equivalent()).name());
    }

    private Draft draft(String key, List<UnitProposal> group, Function<String, ChosenEquivalent> programs) {
        String named = mostFrequent(group, UnitProposal::equivalent);
        List<ChosenEquivalent> program = named == null ? List.of() : List.of(programs.apply(named));
        TechnicalAnalysis content = new TechnicalAnalysis(
                program,
                false,
                collected(group, UnitProposal::advantages),
                collected(group, UnitProposal::disadvantages),
                collected(group, UnitProposal::constraints),
                agreed(),
                null);
        return new Draft(
                key,
                Draft.Source.UNITS,
                program.isEmpty() ? "" : program.get(0).name(),
                content,
                false,
                group.stream().map(UnitProposal::unit).distinct().count(),
                group.stream().distinct().toList());
    }

    /** All different texts, each once; where they would not fit, the one most rows give. */
    private static @Nullable String collected(List<UnitProposal> group, Column column) {
        List<String> texts = group.stream()
                .map(column::of)
                .filter(Objects::nonNull)
                .map(TurkishText::tidyLines)
                .distinct()
                .toList();
        String all = String.join("\n", texts);
        if (all.isEmpty()) {
            return null;
        }
        return all.length() <= TechnicalAnalysis.LONGEST ? all : mostFrequent(group, column);
    }

    private static @Nullable String mostFrequent(List<UnitProposal> group, Column column) {
        return group.stream()
                .map(column::of)
                .filter(Objects::nonNull)
                .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private interface Column {
        @Nullable
        String of(UnitProposal proposal);
    }
}
