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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The CSV files under {@code catalogue/}, as strings by column name. */
class ReferenceData {

    static final List<String> FILES = List.of("taxonomy", "products", "equivalents", "product_equivalents");

    List<NamedCsvRecord> read(String file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(bytes(file), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            FILES.forEach(file -> digest.update(bytes(file)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable String optional(NamedCsvRecord row, String column) {
        String value = row.getField(column);
        return value.isBlank() ? null : value;
    }

    static <E extends Enum<E>> E constant(Class<E> type, NamedCsvRecord row, String column) {
        return Enum.valueOf(type, row.getField(column).toUpperCase(Locale.ROOT));
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource("catalogue/" + file + ".csv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
