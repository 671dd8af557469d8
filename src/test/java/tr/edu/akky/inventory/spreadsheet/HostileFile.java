package tr.edu.akky.inventory.spreadsheet;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file made to exhaust whoever reads it.
 *
 * @param outcome the key of the sentence that must come of it, or how many rows
 */
public record HostileFile(String name, String outcome, Supplier<byte[]> content) {

    public static List<HostileFile> all() {
        return Stream.of(
                        HostileXlsx.all(),
                        HostileClaims.all(),
                        HostileXml.all(),
                        HostileOds.all(),
                        HostileXls.all(),
                        HostileText.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
