package tr.edu.akky.inventory.analysis;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.consolidation.LineRow;

/** A line with its technical analysis and its costs; null where BİDB has said nothing yet. */
public record LineAnalysis(
        LineRow line,
        @Nullable TechnicalAnalysis technical,
        @Nullable CostComparison cost) {}
