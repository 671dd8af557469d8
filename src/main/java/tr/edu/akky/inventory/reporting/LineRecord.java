package tr.edu.akky.inventory.reporting;

import java.util.List;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.consolidation.ReportableRow;

/**
 * All that is known of a line.
 *
 * @param printed what stands in its columns
 * @param rows of the units, below it
 */
record LineRecord(AnalysedLine line, ReportRow printed, List<ReportableRow> rows) {

    List<String> units() {
        return rows.stream().map(ReportableRow::unit).distinct().toList();
    }
}
