package tr.edu.akky.inventory.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/** Where the relationships of a part of a workbook lead; only the two parts at its root are ever followed. */
final class Links {

    private static final int MOST = 5_000;

    /** @param type the last word of the relationship's type, the same in both editions of the standard */
    record Link(String type, String part) {}

    private final String folder;
    private final Map<String, Link> byId = new HashMap<>();

    /** Those of a part, or of the whole file where the name is empty. */
    Links(ZipParts parts, String part) throws IOException {
        this.folder = part.substring(0, part.lastIndexOf('/') + 1);
        parts.walkIfThere(folder + "_rels/" + part.substring(folder.length()) + ".rels", this::read);
    }

    private boolean read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == START_ELEMENT && reader.getLocalName().equals("Relationship")) {
                String type = XlsxSpreadsheet.attribute(reader, "Type");
                byId.put(
                        XlsxSpreadsheet.attribute(reader, "Id"),
                        new Link(
                                type.substring(type.lastIndexOf('/') + 1),
                                resolved(XlsxSpreadsheet.attribute(reader, "Target"))));
                if (byId.size() > MOST) {
                    throw new RefusedException("spreadsheet.broken");
                }
            }
        }
        return true;
    }

    private String resolved(String target) {
        String path = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    @Nullable
    Link get(String id) {
        return byId.get(id);
    }

    String partOf(String type, String usual) {
        return byId.values().stream()
                .filter(link -> link.type().equals(type))
                .map(Link::part)
                .findFirst()
                .orElse(usual);
    }
}
