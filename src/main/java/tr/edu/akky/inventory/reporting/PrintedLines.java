package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLines;
import tr.edu.akky.inventory.shared.Dates;

/** What stands in the columns of a line, as people read it. */
@Component
class PrintedLines {

    private final AnalysedLines lines;
    private final ReportContent content;
    private final Dates dates;

    PrintedLines(AnalysedLines lines, ReportContent content, Dates dates) {
        this.lines = lines;
        this.content = content;
        this.dates = dates;
    }

    /** In the order of the report; to be closed by the caller, who holds the transaction. */
    Stream<PrintedLine> of(long periodId) {
        content.begin();
        return lines.lines(periodId).map(line -> printed(line.line().id(), content.row(line)));
    }

    private PrintedLine printed(@Nullable Long id, ReportRow row) {
        Map<String, String> cells = new HashMap<>();
        for (ReportField field : ReportField.values()) {
            Object value = row.value(field);
            if (value != null) {
                cells.put(field.heading(), text(value));
            }
        }
        return new PrintedLine(id, row.name(), cells);
    }

    private String text(Object value) {
        if (value instanceof LocalDate day) {
            return dates.day(day);
        }
        return value instanceof BigDecimal sum ? sum.toPlainString().replace('.', ',') : value.toString();
    }
}
