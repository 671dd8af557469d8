package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Dates;

/** What stands in the columns of a line, as people read it. */
@Component
class PrintedLines {

    private final Dates dates;

    PrintedLines(Dates dates) {
        this.dates = dates;
    }

    PrintedLine of(LineRecord line) {
        Map<String, String> cells = new HashMap<>();
        for (ReportField field : ReportField.values()) {
            Object value = line.printed().value(field);
            if (value != null) {
                cells.put(field.heading(), text(value));
            }
        }
        return new PrintedLine(line.line().line().id(), line.printed().name(), cells);
    }

    private String text(Object value) {
        if (value instanceof LocalDate day) {
            return dates.day(day);
        }
        return value instanceof BigDecimal sum ? sum.toPlainString().replace('.', ',') : value.toString();
    }
}
