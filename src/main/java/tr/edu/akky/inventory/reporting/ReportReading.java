package tr.edu.akky.inventory.reporting;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.AnalysedLines;
import tr.edu.akky.inventory.consolidation.ReportLines;

/** What the documents of a report are written from, in its order. Each stream is to be closed within the transaction. */
@Component
class ReportReading {

    private final AnalysedLines lines;
    private final ReportLines rows;
    private final ReportContent content;

    ReportReading(AnalysedLines lines, ReportLines rows, ReportContent content) {
        this.lines = lines;
        this.rows = rows;
        this.content = content;
    }

    Stream<ReportRow> lines(long periodId) {
        return lines.lines(periodId).map(content::row);
    }

    /** The rows of the units below the lines. */
    Stream<BreakdownRow> rows(long periodId) {
        return rows.rows(periodId).map(content::row);
    }

    /** The lines with all that is known of them, each with its rows. */
    Stream<LineRecord> records(long periodId) {
        Stream<AnalysedLine> analysed = lines.lines(periodId);
        RowsBelow below = new RowsBelow(rows.rows(periodId));
        return analysed.map(line -> new LineRecord(line, content.row(line), below.of(line.line())))
                .onClose(below::close);
    }
}
