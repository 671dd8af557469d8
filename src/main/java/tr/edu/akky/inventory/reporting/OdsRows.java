package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet of an OpenDocument spreadsheet. Texts are texts whatever they begin with. */
final class OdsRows extends Markup {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", TURKISH);
    private static final String PARAGRAPH = "<text:p>";
    private static final String PARAGRAPH_END = "</text:p>";
    private static final char REPLACEMENT = '\uFFFD';

    private final DecimalFormat money = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(TURKISH));

    OdsRows(OutputStream out) {
        super(out, "<>&\" ");
    }

    void begin(String style) throws IOException {
        raw("<table:table-row table:style-name=\"");
        raw(style);
        raw("\">");
    }

    void end() throws IOException {
        raw("</table:table-row>\n");
    }

    void cell(String style, @Nullable Object value) throws IOException {
        cell(style, "", value);
    }

    /**
     * @param further attributes of the cell, each after a space
     * @param value a text, a number, a day, or null for an empty cell that only has its look
     */
    void cell(String style, String further, @Nullable Object value) throws IOException {
        raw("<table:table-cell table:style-name=\"");
        raw(style);
        raw("\"");
        raw(further);
        if (value == null) {
            raw("/>");
            return;
        }
        if (value instanceof String words) {
            raw(" office:value-type=\"string\">" + PARAGRAPH);
            text(words);
        } else if (value instanceof LocalDate day) {
            raw(" office:value-type=\"date\" office:date-value=\"" + day + "\">" + PARAGRAPH + DAY.format(day));
        } else if (value instanceof BigDecimal sum) {
            raw(" office:value-type=\"float\" office:value=\"" + sum.toPlainString() + "\">" + PARAGRAPH);
            raw(money.format(sum));
        } else {
            raw(" office:value-type=\"float\" office:value=\"" + value + "\">" + PARAGRAPH + value);
        }
        raw(PARAGRAPH_END + "</table:table-cell>");
    }

    /**
     * A line break begins a paragraph; of several spaces a reader keeps only those that are written as elements. A tab
     * becomes a space, because LibreOffice loses tabs of cells, even its own, and with them what keeps two words apart.
     */
    @Override
    int unusual(String text, int index) throws IOException {
        char character = text.charAt(index);
        switch (character) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '"' -> raw("&quot;");
            case ' ' -> raw(isBetweenWords(text, index) ? " " : "<text:s/>");
            case '\t' -> raw("<text:s/>");
            case '\n' -> raw(PARAGRAPH_END + PARAGRAPH);
            case '\r' -> {
                if (index + 1 == text.length() || text.charAt(index + 1) != '\n') {
                    raw(PARAGRAPH_END + PARAGRAPH);
                }
            }
            default -> text(String.valueOf(REPLACEMENT));
        }
        return index + 1;
    }

    private static boolean isBetweenWords(String text, int index) {
        return index > 0 && index + 1 < text.length() && text.charAt(index - 1) > ' ' && text.charAt(index + 1) >= ' ';
    }
}
