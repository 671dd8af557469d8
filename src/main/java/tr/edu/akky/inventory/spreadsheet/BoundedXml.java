package tr.edu.akky.inventory.spreadsheet;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Bounds what a parser remembers of a document for as long as it reads: open elements and every name it has met. No
 * spreadsheet has more than a few hundred names; a hostile one may have millions.
 */
final class BoundedXml extends StreamReaderDelegate {

    private static final int DEEPEST = 200;
    private static final int MOST_NAMES = 5_000;
    private static final int RECENT = 256;

    private final XMLStreamReader2 xml;
    private final @Nullable String[] recent = new @Nullable String[RECENT];
    private final Set<String> names = new HashSet<>();
    private int depth;

    BoundedXml(XMLStreamReader2 xml) {
        super(xml);
        this.xml = xml;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = xml.next();
        switch (event) {
            case START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new RefusedException("spreadsheet.broken");
                }
                meetElement();
            }
            case END_ELEMENT -> depth--;
            case PROCESSING_INSTRUCTION -> meet(xml.getPITarget());
            case DTD, ENTITY_REFERENCE -> throw new RefusedException("spreadsheet.broken");
            default -> {
                // Texts, comments and the end.
            }
        }
        return event;
    }

    AttributeText attribute(int index, AttributeText text) throws XMLStreamException {
        xml.getAttributeAs(index, text);
        return text;
    }

    private void meetElement() {
        meet(xml.getPrefixedName());
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            meet(xml.getAttributeLocalName(index));
        }
        for (int index = 0; index < xml.getNamespaceCount(); index++) {
            meet(xml.getNamespacePrefix(index));
            meet(xml.getNamespaceURI(index));
        }
    }

    /** The parser hands out the same string for the same name, which makes the usual case a comparison of references. */
    @SuppressWarnings("ReferenceEquality")
    private void meet(@Nullable String name) {
        if (name == null) {
            return;
        }
        int slot = name.hashCode() & RECENT - 1;
        if (recent[slot] != name) {
            recent[slot] = name;
            if (names.add(name) && names.size() > MOST_NAMES) {
                throw new RefusedException("spreadsheet.broken");
            }
        }
    }
}
