package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.AnalysedLines;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.consolidation.ReportableRow;

/** What the documents of a report are written from, in its order. Streams are to be closed within the transaction. */
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
        content.begin();
        return lines.lines(periodId).map(content::row);
    }

    /** The rows of the units below the lines. */
    Stream<BreakdownRow> rows(long periodId) {
        return rows.rows(periodId).map(content::row);
    }

    /**
     * Hands out the lines with all that is known of them, each with its rows.
     *
     * @return how many there are
     * @throws IllegalStateException if a row of a unit belongs to no line
     */
    int eachRecord(long periodId, RecordSink sink) throws IOException {
        content.begin();
        int number = 0;
        try (Stream<AnalysedLine> source = lines.lines(periodId);
                Stream<ReportableRow> below = rows.rows(periodId)) {
            RowsBelow dealing = new RowsBelow(below.iterator());
            for (Iterator<AnalysedLine> each = source.iterator(); each.hasNext(); ) {
                AnalysedLine line = each.next();
                sink.take(++number, new LineRecord(line, content.row(line), dealing.of(line.line())));
            }
            dealing.requireAllDealt();
        }
        return number;
    }

    /** Takes a line with its number in the report, from one. */
    interface RecordSink {

        void take(int number, LineRecord line) throws IOException;
    }
}
