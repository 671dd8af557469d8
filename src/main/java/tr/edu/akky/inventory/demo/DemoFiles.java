package tr.edu.akky.inventory.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The made-up university: its units (name, DETSİS number, unit above) and the rows its departments handed in. */
final class DemoFiles {

    static final List<List<String>> UNITS = List.of(
            List.of("Rektörlük", "10000001", ""),
            List.of("Bilgi İşlem Daire Başkanlığı", "10000002", "Rektörlük"),
            List.of("Kütüphane ve Dokümantasyon Daire Başkanlığı", "10000003", "Rektörlük"),
            List.of("Öğrenci İşleri Daire Başkanlığı", "10000004", "Rektörlük"),
            List.of("Mühendislik Fakültesi", "10000005", "Rektörlük"),
            List.of("Bilgisayar Mühendisliği Bölümü", "10000006", "Mühendislik Fakültesi"),
            List.of("Tıp Fakültesi", "10000007", "Rektörlük"),
            List.of("İktisadi ve İdari Bilimler Fakültesi", "10000008", "Rektörlük"),
            List.of("Fen Fakültesi", "10000009", "Rektörlük"),
            List.of("Güzel Sanatlar Fakültesi", "10000010", "Rektörlük"),
            List.of("İlahiyat Fakültesi", "10000011", "Rektörlük"),
            List.of("Teknik Bilimler Meslek Yüksekokulu", "10000012", "Rektörlük"));

    private DemoFiles() {}

    static List<NamedCsvRecord> entries() {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(
                        new ClassPathResource("demo/entries.csv").getContentAsString(StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
