package tr.edu.akky.inventory.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.submission.EntryForm;

/** What stands in the spreadsheets of seven units and can be understood, read without the application's intake. */
final class ReportedRows {

    /** A row as typed, and what its numbers are. */
    record Row(EntryForm form, Quantity licences, Quantity users, Expiry expiry) {}

    private static final int ROWS_OF_BIDB = 38;

    private ReportedRows() {}

    static Map<String, List<Row>> byUnit(Categories categories) throws IOException {
        Map<String, List<Row>> units = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(
                        new ClassPathResource("demo/entries.csv").getContentAsString(StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : reader) {
                List<String> cells = ReportComparison.FIELDS.stream()
                        .limit(7)
                        .map(field -> line.getField(columnOf(field)))
                        .toList();
                units.computeIfAbsent(line.getField("unit"), unit -> new ArrayList<>())
                        .add(row(cells, categories));
            }
        }
        units.put(
                "Bilgi İşlem Daire Başkanlığı",
                ReportComparison.firstRows(ROWS_OF_BIDB).stream()
                        .map(cells -> row(cells, categories))
                        .toList());
        return units;
    }

    private static String columnOf(String field) {
        return switch (field) {
            case "topCategory" -> "top";
            case "category" -> "sub";
            default -> field;
        };
    }

    private static Row row(List<String> cells, Categories categories) {
        EntryForm form = new EntryForm();
        form.name = cells.get(0);
        Category category = categories.findByNames(cells.get(1), cells.get(2)).orElseThrow();
        form.topCategory = category.top().code();
        form.category = category.code();
        form.licences = cells.get(3);
        form.users = cells.get(4);
        form.licenceName = cells.get(5);
        form.expiry = cells.get(6);
        return new Row(
                form,
                known(Quantity.read(cells.get(3)).valueOrNull(), Quantity.UNKNOWN),
                known(Quantity.read(cells.get(4)).valueOrNull(), Quantity.UNKNOWN),
                known(Expiry.read(cells.get(6)).valueOrNull(), Expiry.UNKNOWN));
    }

    private static <T> T known(@Nullable T read, T unknown) {
        return read == null ? unknown : read;
    }
}
