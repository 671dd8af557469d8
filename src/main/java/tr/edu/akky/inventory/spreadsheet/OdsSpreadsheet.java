package tr.edu.akky.inventory.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tr.edu.akky.inventory.shared.RefusedException;

/** A spreadsheet of LibreOffice and its relatives (OpenDocument), streamed from its one large part. */
final class OdsSpreadsheet extends Spreadsheet {

    private static final String CONTENT = "content.xml";

    private record Sheet(String name, int position) {}

    private final ZipParts parts;
    private final SpreadsheetLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();

    OdsSpreadsheet(ZipParts parts, SpreadsheetLimits limits, Guard guard) throws IOException {
        super(guard);
        this.parts = parts;
        this.limits = limits;
        parts.walk(CONTENT, this::listSheets);
        if (sheets.isEmpty()) {
            throw new IOException("no sheet");
        }
    }

    private boolean listSheets(XMLStreamReader reader) throws XMLStreamException {
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
                    if (++position > MOST_SHEETS) {
                        throw new RefusedException("spreadsheet.too-large");
                    }
                    XlsxSpreadsheet.skip(reader, "table");
                }
                default -> {
                    // Other styles and settings.
                }
            }
        }
        return true;
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    void readRows(int sheet, RowSink sink) throws IOException {
        RowBuilder rows = new RowBuilder(limits, guard(), sink);
        parts.walk(CONTENT, reader -> {
            int position = 0;
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("table")) {
                    if (position++ == sheets.get(sheet).position()) {
                        return new OdsTable(rows, limits).read(reader);
                    }
                    XlsxSpreadsheet.skip(reader, "table");
                }
            }
            return true;
        });
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
