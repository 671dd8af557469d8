package tr.edu.akky.inventory.consolidation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tr.edu.akky.inventory.catalogue.Spelling;
import tr.edu.akky.inventory.shared.TurkishText;

/** The spellings of the shipped catalogue, without a database. */
final class ShippedNames {

    final Map<String, Long> ids = new HashMap<>();
    final List<Spelling> spellings = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    ShippedNames() {
        for (NamedCsvRecord product : rows("catalogue/products.csv")) {
            long id = ids.size() + 1;
            ids.put(product.getField("code"), id);
            String name = product.getField("name");
            add(id, product, name, true);
            add(id, product, name.replaceAll("\\([^)]*\\)", " "), true);
            add(id, product, product.getField("code"), false);
            for (String alias : product.getField("aliases").split(";")) {
                add(id, product, alias, false);
            }
        }
    }

    private void add(long id, NamedCsvRecord product, String text, boolean official) {
        spellings.add(new Spelling(id, product.getField("sub_code"), product.getField("vendor"), text, official));
        keys.add(TurkishText.key(text));
    }

    boolean spell(String name) {
        return keys.contains(TurkishText.key(name));
    }

    static List<NamedCsvRecord> rows(String resource) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
