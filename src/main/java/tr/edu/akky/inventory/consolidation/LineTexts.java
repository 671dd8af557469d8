package tr.edu.akky.inventory.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Product;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.submission.EntryTexts;

/** The values of a line as Turkish readers write them; null where nothing is known. For templates. */
@Component("lineTexts")
class LineTexts {

    private final EntryTexts texts;
    private final Categories categories;
    private final Products products;

    LineTexts(EntryTexts texts, Categories categories, Products products) {
        this.texts = texts;
        this.categories = categories;
        this.products = products;
    }

    /** A value of a line that changed. */
    public record Difference(
            LineField field,
            @Nullable String before,
            @Nullable String after) {}

    /** The value that goes into the report. */
    public @Nullable String counting(ReportLine line, LineRow shown, LineField field) {
        return orNull(
                switch (field) {
                    case NAME -> shown.name();
                    case CATEGORY -> categories.label(shown.category());
                    case LICENCES -> texts.quantity(shown.licences());
                    case USERS -> texts.quantity(shown.users());
                    case LICENCE_NAME -> shown.licenceName();
                    case EXPIRY -> texts.expiry(shown.expiry());
                });
    }

    /** The value that comes of the rows and the catalogue. */
    public @Nullable String computed(ReportLine line, LineRow shown, LineField field) {
        if (line.override(field).isEmpty()) {
            return counting(line, shown, field);
        }
        return switch (field) {
            case NAME -> product(line).name();
            case CATEGORY -> product(line).category().label();
            default -> of(line.values(), field);
        };
    }

    public List<Difference> differences(LineValues before, LineValues after) {
        return Stream.of(LineField.LICENCES, LineField.USERS, LineField.LICENCE_NAME, LineField.EXPIRY)
                .map(field -> new Difference(field, of(before, field), of(after, field)))
                .filter(difference -> !Objects.equals(difference.before(), difference.after()))
                .toList();
    }

    private Product product(ReportLine line) {
        return products.find(line.productId()).orElseThrow();
    }

    private @Nullable String of(LineValues values, LineField field) {
        return orNull(
                switch (field) {
                    case LICENCES -> texts.quantity(values.licences());
                    case USERS -> texts.quantity(values.users());
                    case LICENCE_NAME -> values.licenceName();
                    case EXPIRY -> texts.expiry(values.expiry());
                    default -> null;
                });
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
