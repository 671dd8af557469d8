package tr.edu.akky.inventory.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Dates;

/** The register as Turkish Excel opens it with a double click: UTF-8 with its mark, semicolons between the cells. */
@Component
class LicenceCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final LicenceTexts texts;
    private final Dates dates;

    LicenceCsv(LicenceTexts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    void write(List<LicenceRow> licences, Writer out) {
        try {
            out.append(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out);
            csv.writeRecord(texts.headings());
            licences.forEach(licence -> csv.writeRecord(
                    texts.cells(licence).stream().map(this::text).toList()));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(@Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            return dates.day(day);
        }
        String text = cell == null ? "" : cell.toString();
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** Such text would be computed by the program that opens the file. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
