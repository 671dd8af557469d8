package tr.edu.akky.inventory.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An Excel workbook in Office Open XML, with or without macros, which are never looked at. Reads the parts it needs as
 * they stream by: names of sheets, shared texts, date formats, rows. Formulas count by the values Excel stored.
 */
final class XlsxSpreadsheet extends Spreadsheet {

    private record Sheet(String name, String part) {}

    private final ZipParts parts;
    private final SpreadsheetLimits limits;
    private final Guard guard;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedTexts texts;
    private final CellFormats formats;
    private boolean from1904;

    XlsxSpreadsheet(ZipParts parts, SpreadsheetLimits limits, Guard guard) throws IOException {
        this.parts = parts;
        this.limits = limits;
        this.guard = guard;
        String workbook = targets("_rels/.rels", "").getOrDefault("officeDocument", "xl/workbook.xml");
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String links = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Map<String, String> targets = targets(links, folder);
        parts.walk(workbook, reader -> readWorkbook(reader, targets));
        if (sheets.isEmpty()) {
            throw new IOException("no sheet");
        }
        texts = new SharedTexts(parts, targets.getOrDefault("sharedStrings", folder + "sharedStrings.xml"), limits);
        formats = new CellFormats();
        parts.walk(targets.getOrDefault("styles", folder + "styles.xml"), formats::read);
    }

    /** Targets of the links of a part, by identifier and by the last word of their type. */
    private Map<String, String> targets(String links, String folder) throws IOException {
        Map<String, String> targets = new HashMap<>();
        parts.walk(links, reader -> {
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("Relationship")) {
                    String target = attribute(reader, "Target");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    String type = attribute(reader, "Type");
                    targets.put(attribute(reader, "Id"), path);
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
        });
        return targets;
    }

    private void readWorkbook(XMLStreamReader reader, Map<String, String> targets) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() != START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("workbookPr")) {
                String value = attribute(reader, "date1904");
                from1904 = value.equals("1") || value.equals("true");
            } else if (reader.getLocalName().equals("sheet")) {
                String part = targets.getOrDefault(attribute(reader, "id"), "");
                if (attribute(reader, "state").toLowerCase(Locale.ROOT).contains("hidden")
                        || part.contains("chartsheet")) {
                    continue;
                }
                sheets.add(new Sheet(attribute(reader, "name"), part));
            }
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
        RowBuilder rows = new RowBuilder(limits, guard, sink);
        parts.walk(sheets.get(sheet).part(), reader -> readSheet(reader, rows));
    }

    private void readSheet(XMLStreamReader reader, RowBuilder rows) throws XMLStreamException, IOException {
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
                    case "row" -> rows.begin(XlsxCell.wholeNumber(reader.getAttributeValue(null, "r")));
                    case "c" -> cell.begin(reader);
                    case "v", "t" -> inValue = true;
                    case "rPh" -> skip(reader, "rPh");
                    default -> {
                        // Formulas and extensions say nothing of the value.
                    }
                }
            } else if (event == END_ELEMENT) {
                String name = reader.getLocalName();
                if (name.equals("c")) {
                    cell.end(rows);
                } else if (name.equals("row") && !rows.end() || name.equals("sheetData")) {
                    return;
                }
                inValue = inValue && !name.equals("v") && !name.equals("t");
            }
        }
    }

    static void skip(XMLStreamReader reader, String element) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == END_ELEMENT && reader.getLocalName().equals(element)) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        texts.close();
        parts.close();
    }
}
