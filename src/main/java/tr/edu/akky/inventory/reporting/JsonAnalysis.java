package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.ChosenEquivalent;
import tr.edu.akky.inventory.analysis.FeasibilityKind;
import tr.edu.akky.inventory.catalogue.Fit;
import tr.edu.akky.inventory.submission.Competence;

/** What BİDB says of a line, as programs read it; see {@link JsonLine}. */
final class JsonAnalysis {

    private JsonAnalysis() {}

    /** @param licence SPDX expression */
    record Equivalent(
            String name, @Nullable Fit fit, @Nullable String licence) {
        static Equivalent of(ChosenEquivalent chosen) {
            return new Equivalent(chosen.name(), chosen.fit(), chosen.spdxLicence());
        }
    }

    /** @param equivalents best first; none where {@code noEquivalent} says that there is none */
    record Technical(
            List<Equivalent> equivalents,
            boolean noEquivalent,
            @Nullable String advantages,
            @Nullable String disadvantages,
            @Nullable String constraints,
            @Nullable Competence competence,
            @Nullable String competenceReason) {}

    /** Both sides year by year. */
    record Cost(
            List<BigDecimal> openSource,
            List<BigDecimal> commercial,
            @Nullable String assumptions) {}

    /** @param dependsOn identifiers of the lines whose migration must be finished first */
    record Decided(
            @Nullable String feasibility,
            @Nullable FeasibilityKind kind,
            @Nullable String reasons,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String responsibleUnit,
            @Nullable String remarks,
            List<Long> dependsOn) {}

    static @Nullable Technical technical(AnalysedLine line) {
        return Optional.ofNullable(line.analysis())
                .map(said -> new Technical(
                        said.equivalents().stream().map(Equivalent::of).toList(),
                        said.noEquivalent(),
                        said.advantages(),
                        said.disadvantages(),
                        said.constraints(),
                        said.competence(),
                        said.competenceReason()))
                .orElse(null);
    }

    static @Nullable Cost cost(AnalysedLine line) {
        return Optional.ofNullable(line.cost())
                .map(said ->
                        new Cost(said.openSource().years(), said.commercial().years(), said.assumptions()))
                .orElse(null);
    }

    static @Nullable Decided decided(AnalysedLine line) {
        return Optional.ofNullable(line.decision())
                .map(said -> new Decided(
                        said.feasibility(),
                        said.kind(),
                        said.reasons(),
                        said.startsOn(),
                        said.endsOn(),
                        said.unit(),
                        said.remarks(),
                        said.dependsOn().stream().sorted().toList()))
                .orElse(null);
    }
}
