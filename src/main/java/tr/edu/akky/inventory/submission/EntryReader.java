package tr.edu.akky.inventory.submission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.catalogue.Product;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Money;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * The one place that understands what people write in a row, whichever way it comes: reads each field, matches the name
 * with the catalogue, and says of each field that cannot be read what to write instead.
 */
@Component
public class EntryReader {

    static final int SHORT_TEXT = 300;
    static final int LONG_TEXT = 5000;

    private final Categories categories;
    private final Products products;

    EntryReader(Categories categories, Products products) {
        this.categories = categories;
        this.products = products;
    }

    /** Reads a row and finds the product of the catalogue that it names. */
    public EntryReading read(EntryForm form) {
        EntryReading reading = readFields(form);
        return products.match(reading.details().name())
                .map(reading::withProduct)
                .orElse(reading);
    }

    /** As {@link #read} for many rows, with one look into the catalogue for all their names. */
    public List<EntryReading> readAll(List<EntryForm> forms) {
        List<EntryReading> readings = forms.stream().map(this::readFields).toList();
        Map<String, Product> known = products.matchAll(readings.stream()
                .map(reading -> reading.details().name())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
        return readings.stream().map(reading -> withProduct(reading, known)).toList();
    }

    private static EntryReading withProduct(EntryReading reading, Map<String, Product> known) {
        Product product = known.get(reading.details().name());
        return product == null ? reading : reading.withProduct(product);
    }

    /** Reads the fields alone, without the catalogue: for judging many rows at once. */
    public EntryReading readFields(EntryForm form) {
        Sheet sheet = new Sheet();
        String name = sheet.shortText(EntryField.NAME, form.name);
        if (name == null) {
            sheet.faults.putIfAbsent(EntryField.NAME, "entry.name.missing");
        } else if (TurkishText.key(name).isEmpty()) {
            sheet.faults.putIfAbsent(EntryField.NAME, "entry.name.letters");
        }
        EntryDetails details = new EntryDetails(
                name == null ? "" : name,
                null,
                category(form, sheet),
                sheet.quantity(EntryField.LICENCES, form.licences, form.licencesUnlimited),
                sheet.quantity(EntryField.USERS, form.users, form.usersUnlimited),
                sheet.shortText(EntryField.LICENCE_NAME, form.licenceName),
                sheet.expiry(form.expiry, form.perpetual),
                sheet.shortText(EntryField.EQUIVALENT, form.equivalent),
                sheet.longText(EntryField.ADVANTAGES, form.advantages),
                sheet.longText(EntryField.DISADVANTAGES, form.disadvantages),
                sheet.longText(EntryField.CONSTRAINTS, form.constraints),
                sheet.competence(form.competence),
                sheet.read(EntryField.OPEN_SOURCE_COST, Money.read(form.openSourceCost)),
                sheet.read(EntryField.COMMERCIAL_COST, Money.read(form.commercialCost)),
                sheet.longText(EntryField.NOTE, form.note));
        return new EntryReading(details, sheet.faults, null);
    }

    private @Nullable String category(EntryForm form, Sheet sheet) {
        if (form.category.isBlank()) {
            if (!form.topCategory.isBlank()) {
                sheet.faults.put(EntryField.CATEGORY, "entry.category.sub-missing");
            }
            return null;
        }
        Optional<Category> category = categories.find(form.category);
        if (category.isEmpty()) {
            sheet.faults.put(EntryField.CATEGORY, "entry.category.unknown");
            return null;
        }
        if (!form.topCategory.isBlank() && !category.get().top().code().equals(form.topCategory)) {
            sheet.faults.put(EntryField.CATEGORY, "entry.category.other-top");
        }
        return form.category;
    }

    /** Collects the faults while the fields of one row are read. */
    private static class Sheet {

        private final Map<EntryField, String> faults = new EnumMap<>(EntryField.class);

        <T> @Nullable T read(EntryField field, Reading<T> reading) {
            if (reading instanceof Reading.Refused<T> refused) {
                faults.put(field, refused.messageKey());
            }
            return reading.valueOrNull();
        }

        Quantity quantity(EntryField field, String typed, boolean unlimited) {
            Reading<Quantity> reading = Quantity.read(typed);
            if (unlimited && !(reading instanceof Reading.Blank)) {
                if (!Quantity.UNLIMITED.equals(reading.valueOrNull())) {
                    faults.put(field, "entry.both-number-and-unlimited");
                }
                return Quantity.UNLIMITED;
            }
            Quantity read = read(field, reading);
            return unlimited ? Quantity.UNLIMITED : read == null ? Quantity.UNKNOWN : read;
        }

        Expiry expiry(String typed, boolean perpetual) {
            Reading<Expiry> reading = Expiry.read(typed);
            if (perpetual && !(reading instanceof Reading.Blank)) {
                if (!Expiry.PERPETUAL.equals(reading.valueOrNull())) {
                    faults.put(EntryField.EXPIRY, "entry.both-date-and-perpetual");
                }
                return Expiry.PERPETUAL;
            }
            Expiry read = read(EntryField.EXPIRY, reading);
            return perpetual ? Expiry.PERPETUAL : read == null ? Expiry.UNKNOWN : read;
        }

        @Nullable
        String shortText(EntryField field, String typed) {
            return limited(field, TurkishText.tidy(typed), SHORT_TEXT, "entry.short-text.too-long");
        }

        @Nullable
        String longText(EntryField field, String typed) {
            return limited(field, TurkishText.tidyLines(typed), LONG_TEXT, "entry.long-text.too-long");
        }

        private @Nullable String limited(EntryField field, String text, int limit, String fault) {
            if (text.length() > limit) {
                faults.put(field, fault);
            }
            return text.isEmpty() ? null : text;
        }

        @Nullable
        Competence competence(String typed) {
            if (typed.isBlank()) {
                return null;
            }
            Optional<Competence> known = Stream.of(Competence.values())
                    .filter(value -> value.name().equals(typed))
                    .findFirst();
            if (known.isEmpty()) {
                faults.put(EntryField.COMPETENCE, "entry.competence.unknown");
            }
            return known.orElse(null);
        }
    }
}
