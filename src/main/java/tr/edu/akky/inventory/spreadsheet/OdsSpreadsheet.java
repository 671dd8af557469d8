package tr.edu.akky.inventory.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A spreadsheet of LibreOffice and its relatives (OpenDocument), streamed from its one large part. */
final class OdsSpreadsheet extends Spreadsheet {

    private static final String CONTENT = "content.xml";

    private record Sheet(String name, int position) {}

    private final ZipParts parts;
    private final SpreadsheetLimits limits;
    private final Guard guard;
    private final List<Sheet> sheets = new ArrayList<>();

    OdsSpreadsheet(ZipParts parts, SpreadsheetLimits limits, Guard guard) throws IOException {
        this.parts = parts;
        this.limits = limits;
        this.guard = guard;
        parts.walk(CONTENT, this::listSheets);
        if (sheets.isEmpty()) {
            throw new IOException("no sheet");
        }
    }

    private void listSheets(XMLStreamReader reader) throws XMLStreamException {
        Set<String> hidden = new HashSet<>();
        String style = "";
        int position = 0;
        while (reader.hasNext()) {
            if (reader.next() != START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "style" -> style = XlsxSpreadsheet.attribute(reader, "name");
                case "table-properties" -> {
                    if (XlsxSpreadsheet.attribute(reader, "display").equals("false")) {
                        hidden.add(style);
                    }
                }
                case "table" -> {
                    if (!hidden.contains(XlsxSpreadsheet.attribute(reader, "style-name"))) {
                        sheets.add(new Sheet(XlsxSpreadsheet.attribute(reader, "name"), position));
                    }
                    position++;
                    leave(reader);
                }
                default -> {
                    // Other styles and settings.
                }
            }
        }
    }

    /** To the end of the table, over tables that its cells or shapes may hold. */
    private static void leave(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT && reader.getLocalName().equals("table")) {
                depth++;
            } else if (event == END_ELEMENT && reader.getLocalName().equals("table")) {
                depth--;
            }
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    void readRows(int sheet, RowSink sink) throws IOException {
        RowBuilder rows = new RowBuilder(limits, guard, sink);
        parts.walk(CONTENT, reader -> {
            int position = 0;
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("table")) {
                    if (position++ == sheets.get(sheet).position()) {
                        new OdsTable(rows, limits).read(reader);
                        return;
                    }
                    leave(reader);
                }
            }
        });
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
