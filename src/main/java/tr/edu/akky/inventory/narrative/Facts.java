package tr.edu.akky.inventory.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.CostComparison;
import tr.edu.akky.inventory.analysis.Decision;
import tr.edu.akky.inventory.analysis.FiveYears;
import tr.edu.akky.inventory.analysis.GuideAnalysis;
import tr.edu.akky.inventory.analysis.TechnicalAnalysis;
import tr.edu.akky.inventory.submission.Coverage;
import tr.edu.akky.inventory.submission.PeriodDetails;

/**
 * All that the document tells, of one moment.
 *
 * @param complete whether nothing that the report needs is missing; else the document calls itself a draft
 * @param today the day it is made, in Türkiye
 * @param chapters the sub-categories that have lines, in the order of the guide
 * @param guide the guide's analysis by the code of the sub-category
 */
record Facts(
        String institution,
        PeriodDetails period,
        boolean complete,
        LocalDate today,
        Coverage coverage,
        List<AnalysedLine> lines,
        List<Chapter> chapters,
        Map<String, GuideAnalysis> guide) {

    Stream<TechnicalAnalysis> analyses() {
        return lines.stream().map(AnalysedLine::analysis).flatMap(Stream::ofNullable);
    }

    Stream<Decision> decisions() {
        return lines.stream().map(AnalysedLine::decision).flatMap(Stream::ofNullable);
    }

    Stream<CostComparison> costs() {
        return lines.stream().map(AnalysedLine::cost).flatMap(Stream::ofNullable);
    }

    FiveYears commercial() {
        return costs().map(CostComparison::commercial).reduce(FiveYears.NOTHING, FiveYears::plus);
    }

    FiveYears openSource() {
        return costs().map(CostComparison::openSource).reduce(FiveYears.NOTHING, FiveYears::plus);
    }

    /** Lines for which a migration was decided, with their dates or still without. */
    List<AnalysedLine> migrating() {
        return lines.stream().filter(Facts::isMigrating).toList();
    }

    /** What the decided migrations save in each year. */
    FiveYears savings() {
        return migrating().stream()
                .map(AnalysedLine::cost)
                .flatMap(Stream::ofNullable)
                .map(CostComparison::savings)
                .reduce(FiveYears.NOTHING, FiveYears::plus);
    }

    /** Names of lines by their identifiers, for what depends on what. */
    Map<Long, String> names() {
        return lines.stream()
                .filter(line -> line.line().id() != null)
                .collect(Collectors.toMap(
                        line -> Objects.requireNonNull(line.line().id()),
                        line -> line.line().name()));
    }

    private static boolean isMigrating(AnalysedLine line) {
        Decision decision = line.decision();
        return decision != null && decision.kind() != null && decision.kind().needsDates();
    }
}
