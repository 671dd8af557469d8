package tr.edu.akky.inventory.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import tr.edu.akky.inventory.shared.RefusedException;

/** Tells which of a workbook's cell styles show their number as a date. */
final class CellFormats {

    private static final int MOST_FORMATS = 5_000;
    private static final int LONGEST_CODE = 255;

    private final BitSet dates = new BitSet();

    /** @return true, so that the part must be whole */
    boolean read(XMLStreamReader reader) throws XMLStreamException {
        Map<Integer, String> own = new HashMap<>();
        boolean inStyles = false;
        int style = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                return true;
            }
            if (event != START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "numFmt" -> {
                    String code = XlsxSpreadsheet.attribute(reader, "formatCode");
                    if (own.size() == MOST_FORMATS) {
                        throw new RefusedException("spreadsheet.too-large");
                    }
                    if (code.length() <= LONGEST_CODE) {
                        own.put(XlsxCell.wholeNumber(reader.getAttributeValue(null, "numFmtId")), code);
                    }
                }
                case "cellXfs" -> inStyles = true;
                case "xf" -> {
                    if (inStyles) {
                        int format = XlsxCell.wholeNumber(reader.getAttributeValue(null, "numFmtId"));
                        dates.set(style++, isDate(format, own));
                    }
                }
                default -> {
                    // Fonts, fills and borders.
                }
            }
        }
        return true;
    }

    private static boolean isDate(int format, Map<Integer, String> own) {
        String code = own.containsKey(format) ? own.get(format) : BuiltinFormats.getBuiltinFormat(format);
        return code != null && DateUtil.isADateFormat(format, code);
    }

    boolean isDate(int style) {
        return dates.get(Math.max(style, 0));
    }
}
