package tr.edu.akky.inventory.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/** The texts that the cells of a workbook share, read no further than a cell has asked for. */
final class SharedTexts implements Closeable {

    private final SpreadsheetLimits limits;
    private final @Nullable InputStream part;
    private final List<String> texts = new ArrayList<>();
    private @Nullable XMLStreamReader reader;
    private long characters;

    SharedTexts(ZipParts parts, String name, SpreadsheetLimits limits) throws IOException {
        this.limits = limits;
        this.part = parts.stream(name);
    }

    /** Empty for a text that is not there. */
    String at(int index) throws IOException, XMLStreamException {
        while (index >= texts.size()) {
            String next = next();
            if (next == null) {
                return "";
            }
            characters += next.length();
            if (characters > limits.text()) {
                throw new RefusedException("spreadsheet.too-large");
            }
            texts.add(next);
        }
        return index < 0 ? "" : texts.get(index);
    }

    private @Nullable String next() throws XMLStreamException {
        if (part == null) {
            return null;
        }
        if (reader == null) {
            reader = ZipParts.reader(part);
        }
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT) {
                inText = reader.getLocalName().equals("t");
                if (reader.getLocalName().equals("rPh")) {
                    XlsxSpreadsheet.skip(reader, "rPh");
                }
            } else if (event == CHARACTERS && inText) {
                if (text.length() > limits.cell()) {
                    throw new RefusedException("spreadsheet.cell-too-long", limits.cell());
                }
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == END_ELEMENT) {
                inText = false;
                if (reader.getLocalName().equals("si")) {
                    return XlsxCell.unescaped(text.toString());
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        }
    }
}
