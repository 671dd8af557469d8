package tr.edu.akky.inventory.analysis;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.consolidation.ReportableLine;

/** A line of the report with what BİDB says of it; null where BİDB has said nothing yet. */
public record AnalysedLine(
        ReportableLine line,
        @Nullable TechnicalAnalysis analysis,
        @Nullable CostComparison cost,
        @Nullable Decision decision) {}
