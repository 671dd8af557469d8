package tr.edu.akky.inventory.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The text of the four CSV files of which the catalogue is made; their columns are the ones of the shipped files. */
record CatalogueFiles(String taxonomy, String products, String equivalents, String pairs) {

    /** To be raised when the same files would be stored differently, as when the folding of names changes. */
    private static final String FORMAT = "1";

    static CatalogueFiles shipped() {
        return new CatalogueFiles(
                resource("taxonomy.csv"),
                resource("products.csv"),
                resource("equivalents.csv"),
                resource("product_equivalents.csv"));
    }

    static String resource(String name) {
        try {
            return new ClassPathResource("catalogue/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> rows(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(FORMAT, taxonomy, products, equivalents, pairs)
                    .forEach(part -> digest.update((part + '\0').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
