package tr.edu.akky.inventory.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.submission.Period;

/**
 * The lines of a period as Turkish Excel opens a text: UTF-8 with a mark, semicolons, decimal commas. The columns of the
 * layout A–T, then those by which programs know a line again.
 */
@Component
class LineCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> FURTHER = List.of("Kategori Kodu", "Birimler", "Satır Kimliği");

    private final ReportReading reading;
    private final Dates dates;

    LineCsv(ReportReading reading, Dates dates) {
        this.reading = reading;
        this.dates = dates;
    }

    int write(Period period, Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(headings());
            int written = reading.eachRecord(period.id(), (number, line) -> csv.writeRecord(cells(number, line)));
            csv.flush();
            return written;
        }
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add("Satır No");
        for (ReportField field : ReportField.values()) {
            headings.add(field.heading());
        }
        headings.addAll(FURTHER);
        return headings;
    }

    private List<String> cells(int number, LineRecord line) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(number));
        for (ReportField field : ReportField.values()) {
            cells.add(cell(line.printed().value(field)));
        }
        cells.add(cell(line.line().line().category()));
        cells.add(cell(String.join(", ", line.units())));
        cells.add(
                line.line().line().id() == null
                        ? ""
                        : String.valueOf(line.line().line().id()));
        return cells;
    }

    private String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return dates.day(day);
        }
        if (value instanceof BigDecimal sum) {
            return sum.toPlainString().replace('.', ',');
        }
        String words = value.toString();
        return ReportStyles.looksLikeFormula(words) ? "'" + words : words;
    }
}
