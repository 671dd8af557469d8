package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a sheet of an Excel workbook. Texts stand in their cells rather than in a shared table, which a hundred
 * thousand lines could not keep in memory; every program reads both.
 */
final class XlsxRows extends Markup {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    /** How the format writes what XML cannot hold; a text that happens to look like it needs its first character written so. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final int ESCAPE_LENGTH = 7;
    private static final byte[] STYLE = utf8("\" s=\"");
    private static final byte[] TEXT = utf8("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED_TEXT = utf8("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = utf8("</t></is></c>");
    private static final byte[] VALUE = utf8("\"><v>");
    private static final byte[] VALUE_END = utf8("</v></c>");

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final byte[] begin;
    private final LocalDate dayZero;
    private final byte[][] references = new byte[SpreadsheetVersion.EXCEL2007.getMaxColumns()][];
    private byte[] row = new byte[0];

    /**
     * @param foreign whether the elements around have a prefix, so that each row names its namespace
     * @param from1904 whether days are counted from then
     */
    XlsxRows(OutputStream out, boolean foreign, boolean from1904) {
        super(out, "<>&\"_");
        this.begin = utf8(foreign ? "<row xmlns=\"" + NAMESPACE + "\" r=\"" : "<row r=\"");
        this.dayZero = from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO;
    }

    /** @param index counted from zero; @param height in points */
    void begin(int index, float height) throws IOException {
        row = utf8(String.valueOf(index + 1));
        raw(begin);
        raw(row);
        raw("\" ht=\"");
        raw(Float.toString(height));
        raw("\" customHeight=\"1\">");
    }

    /** As high as the program finds right. */
    void begin(int index) throws IOException {
        row = utf8(String.valueOf(index + 1));
        raw(begin);
        raw(row);
        raw("\">");
    }

    void end() throws IOException {
        raw("</row>");
    }

    /** @param value a text, a number, a day, or null for an empty cell that only has its look */
    void cell(int column, int style, @Nullable Object value) throws IOException {
        raw(reference(column));
        raw(row);
        raw(STYLE);
        number(style);
        if (value instanceof String words) {
            raw(isSpaced(words) ? SPACED_TEXT : TEXT);
            text(words);
            raw(TEXT_END);
        } else if (value == null) {
            raw("\"/>");
        } else {
            raw(VALUE);
            figure(value);
            raw(VALUE_END);
        }
    }

    private void figure(Object value) throws IOException {
        if (value instanceof Integer count) {
            number(count);
        } else if (value instanceof BigDecimal sum) {
            raw(sum.toPlainString());
        } else if (value instanceof LocalDate day) {
            number((int) ChronoUnit.DAYS.between(dayZero, day));
        } else {
            throw new IllegalArgumentException("no value of a cell: " + value.getClass());
        }
    }

    private byte[] reference(int column) {
        byte[] known = references[column];
        if (known == null) {
            known = utf8("<c r=\"" + CellReference.convertNumToColString(column));
            references[column] = known;
        }
        return known;
    }

    private static boolean isSpaced(String text) {
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
    }

    @Override
    int unusual(String text, int index) throws IOException {
        char character = text.charAt(index);
        switch (character) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '"' -> raw("&quot;");
            case '\t' -> raw("\t");
            case '\n' -> raw("\n");
            case '_' ->
                raw(
                        ESCAPE.matcher(text)
                                        .region(index, Math.min(text.length(), index + ESCAPE_LENGTH))
                                        .matches()
                                ? "_x005F_"
                                : "_");
            default -> {
                raw("_x");
                hexadecimal(character);
                raw("_");
            }
        }
        return index + 1;
    }
}
