package tr.edu.akky.inventory.spreadsheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/** The cell that is being read; one object serves a whole sheet. */
final class XlsxCell {

    private static final char NUMBER = 'n';
    private static final char SHARED = 's';
    private static final char TEXT = 't';
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_NUMBER = 12;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean from1904;
    private final int longest;
    private final AttributeText attribute = new AttributeText();
    private final StringBuilder value = new StringBuilder();
    private int column = -1;
    private int cells;
    private char type = NUMBER;
    private boolean date;

    XlsxCell(SharedTexts texts, CellFormats formats, boolean from1904, SpreadsheetLimits limits) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.longest = limits.cell();
    }

    /** The cells of a row may go without addresses. @return the number of the row, if it says one */
    int beginRow(BoundedXml xml) throws XMLStreamException {
        column = -1;
        cells = 0;
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals("r")) {
                return wholeNumber(xml.attribute(index, attribute));
            }
        }
        return 0;
    }

    void begin(BoundedXml xml) throws XMLStreamException {
        value.setLength(0);
        type = NUMBER;
        date = false;
        int place = -1;
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            switch (xml.getAttributeLocalName(index)) {
                case "r" -> place = column(xml.attribute(index, attribute));
                case "t" -> type = type(xml.attribute(index, attribute));
                case "s" -> date = formats.isDate(wholeNumber(xml.attribute(index, attribute)));
                default -> {
                    // Nothing else changes the value.
                }
            }
        }
        column = place >= 0 ? place : column + 1;
        if (++cells > LAST_COLUMN) {
            throw new RefusedException("spreadsheet.broken");
        }
    }

    /** A text that is too long keeps enough to be refused with its address. */
    void append(XMLStreamReader reader) {
        if (value.length() <= longest) {
            int length = Math.min(reader.getTextLength(), longest + 1);
            value.append(reader.getTextCharacters(), reader.getTextStart(), length);
        }
    }

    boolean hasValue() {
        return !value.isEmpty();
    }

    void end(RowBuilder rows) throws IOException, XMLStreamException {
        if (value.isEmpty()) {
            return;
        }
        switch (type) {
            case SHARED -> rows.put(column, texts.at(Integer.parseInt(value, 0, value.length(), 10)), false);
            case TEXT -> rows.put(column, unescaped(value.toString()), false);
            case 'b' -> rows.put(column, CellText.truth(value.charAt(0) == '1'), false);
            case 'd' -> rows.put(column, CellText.isoDay(value.toString()), false);
            case 'e' -> rows.put(column, value.toString(), false);
            default -> number(rows, value.toString());
        }
    }

    private void number(RowBuilder rows, String raw) {
        String day = date ? CellText.serialDay(raw, from1904) : null;
        if (day != null) {
            rows.put(column, day, false);
        } else {
            rows.putNumber(column, raw);
        }
    }

    /** The standard's words by their first letter, but for the two of texts that stand in the cell itself. */
    private static char type(CharSequence word) {
        return word.length() == 1 ? word.charAt(0) : word.length() == 0 ? NUMBER : TEXT;
    }

    /** The column of an address such as {@code AB12}, counted from zero; -1 where there is none. */
    private static int column(CharSequence address) {
        int letters = 0;
        int column = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            column = column * 26 + address.charAt(letters++) - 'A' + 1;
            if (column > LAST_COLUMN) {
                throw new RefusedException("spreadsheet.broken");
            }
        }
        return column - 1;
    }

    /** Zero for what is no number. */
    static int wholeNumber(@Nullable CharSequence text) {
        if (text == null || text.length() > LONGEST_NUMBER) {
            return 0;
        }
        long number = 0;
        for (int index = 0; index < text.length(); index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    /** Excel writes characters that XML cannot hold as {@code _x000D_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(match -> {
            char character = (char) Integer.parseInt(match.group(1), 16);
            return character == 0 ? "" : Matcher.quoteReplacement(String.valueOf(character));
        });
    }
}
