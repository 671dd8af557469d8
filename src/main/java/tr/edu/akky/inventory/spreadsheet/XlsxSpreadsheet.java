package tr.edu.akky.inventory.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * An Excel workbook in Office Open XML, with or without macros, which are never looked at. Reads the parts it needs as
 * they stream by: names of sheets, shared texts, date formats, rows. Formulas count by the values Excel stored.
 */
final class XlsxSpreadsheet extends Spreadsheet {

    private record Sheet(String name, String part) {}

    private final ZipParts parts;
    private final SpreadsheetLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedTexts texts;
    private final CellFormats formats = new CellFormats();
    private boolean from1904;

    XlsxSpreadsheet(ZipParts parts, SpreadsheetLimits limits, Guard guard) throws IOException {
        super(guard);
        this.parts = parts;
        this.limits = limits;
        String workbook = new Links(parts, "").partOf("officeDocument", "xl/workbook.xml");
        Links links = new Links(parts, workbook);
        parts.walk(workbook, reader -> readWorkbook(reader, links));
        if (sheets.isEmpty()) {
            throw new IOException("no sheet");
        }
        parts.walkIfThere(links.partOf("styles", "xl/styles.xml"), formats::read);
        this.texts = new SharedTexts(parts, links.partOf("sharedStrings", "xl/sharedStrings.xml"), limits);
    }

    private boolean readWorkbook(XMLStreamReader reader, Links links) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() != START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("workbookPr")) {
                String value = attribute(reader, "date1904");
                from1904 |= value.equals("1") || value.equals("true"); // extensions have an element of this name too
            } else if (reader.getLocalName().equals("sheet")) {
                list(reader, links);
            }
        }
        return true;
    }

    /** Sheets that hold a chart or macros have no rows, and a hidden one is not meant for others. */
    private void list(XMLStreamReader reader, Links links) {
        Links.Link link = links.get(attribute(reader, "id"));
        boolean hidden = attribute(reader, "state").toLowerCase(Locale.ROOT).contains("hidden");
        if (link != null && link.type().equals("worksheet") && !hidden) {
            sheets.add(new Sheet(attribute(reader, "name"), link.part()));
        }
        if (sheets.size() > MOST_SHEETS) {
            throw new RefusedException("spreadsheet.too-large");
        }
    }

    /** Whatever its namespace, which differs between the two editions of the standard. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    void readRows(int sheet, RowSink sink) throws IOException {
        RowBuilder rows = new RowBuilder(limits, guard(), sink);
        parts.walk(sheets.get(sheet).part(), reader -> {
            boolean whole = readSheet(reader, rows);
            if (whole) {
                texts.checkSum();
            }
            return whole;
        });
    }

    /** @return whether the sheet was read to its end */
    private boolean readSheet(BoundedXml reader, RowBuilder rows) throws XMLStreamException, IOException {
        XlsxCell cell = new XlsxCell(texts, formats, from1904, limits);
        boolean inValue = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == CHARACTERS) {
                if (inValue) {
                    cell.append(reader);
                }
            } else if (event == START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "row" -> {
                        rows.begin(cell.beginRow(reader));
                    }
                    case "c" -> cell.begin(reader);
                    case "v", "t" -> inValue = true;
                    case "rPh" -> skip(reader, "rPh");
                    case "is" -> {
                        // Some programs leave the old text there when they write a new value.
                        if (cell.hasValue()) {
                            skip(reader, "is");
                        }
                    }
                    default -> {
                        // Formulas and extensions say nothing of the value.
                    }
                }
            } else if (event == END_ELEMENT) {
                String name = reader.getLocalName();
                if (name.equals("c")) {
                    cell.end(rows);
                } else if (name.equals("row") && !rows.end()) {
                    return false;
                } else if (name.equals("sheetData")) {
                    return true;
                }
                inValue = inValue && !name.equals("v") && !name.equals("t");
            }
        }
        return true;
    }

    /** To the end of the element, over those of the same name within. */
    static void skip(XMLStreamReader reader, String element) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT && reader.getLocalName().equals(element)) {
                depth++;
            } else if (event == END_ELEMENT && reader.getLocalName().equals(element)) {
                depth--;
            }
        }
    }

    @Override
    public void close() throws IOException {
        texts.close();
        parts.close();
    }
}
