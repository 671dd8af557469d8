package tr.edu.akky.inventory.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share, read no further than a cell has asked for. */
final class SharedTexts implements Closeable {

    private final ZipParts parts;
    private final String name;
    private final int longest;
    private final ZipParts.@Nullable Part part;
    private final TextStore texts;
    private final StringBuilder text = new StringBuilder();
    private @Nullable XMLStreamReader reader;
    private boolean whole;

    SharedTexts(ZipParts parts, String name, SpreadsheetLimits limits) throws IOException {
        this.parts = parts;
        this.name = name;
        this.longest = limits.cell();
        this.texts = new TextStore(limits.text().toBytes());
        this.part = parts.has(name) ? parts.part(name) : null;
    }

    /** @throws IOException if there is no such text */
    String at(int index) throws IOException, XMLStreamException {
        while (index >= texts.size()) {
            String next = next();
            if (next == null) {
                throw new IOException("no shared text " + index);
            }
            texts.add(next);
        }
        if (index < 0) {
            throw new IOException("no shared text " + index);
        }
        return texts.get(index);
    }

    /** Apart from the reading, which goes on where the next sheet asks for further texts. */
    void checkSum() throws IOException {
        if (part != null && !whole) {
            try (ZipParts.Part again = parts.part(name)) {
                again.checkSum();
            }
            whole = true;
        }
    }

    private @Nullable String next() throws XMLStreamException {
        if (part == null) {
            return null;
        }
        if (reader == null) {
            reader = part.reader();
        }
        text.setLength(0);
        boolean inText = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT) {
                inText = reader.getLocalName().equals("t");
                if (reader.getLocalName().equals("rPh")) {
                    XlsxSpreadsheet.skip(reader, "rPh");
                }
            } else if (event == CHARACTERS && inText) {
                append(reader);
            } else if (event == END_ELEMENT) {
                inText = false;
                if (reader.getLocalName().equals("si")) {
                    return XlsxCell.unescaped(text.toString());
                }
            }
        }
        return null;
    }

    /** A text that is too long keeps enough to be refused at the cell that shows it. */
    private void append(XMLStreamReader reader) {
        if (text.length() <= longest) {
            int length = Math.min(reader.getTextLength(), longest + 1);
            text.append(reader.getTextCharacters(), reader.getTextStart(), length);
        }
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        }
    }
}
