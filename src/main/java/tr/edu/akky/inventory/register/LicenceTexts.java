package tr.edu.akky.inventory.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.submission.EntryTexts;

/** What a licence says in the columns of the register, on the page and in files alike. */
@Component("licenceTexts")
class LicenceTexts {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final MessageSource messages;
    private final Categories categories;
    private final EntryTexts texts;

    LicenceTexts(MessageSource messages, Categories categories, EntryTexts texts) {
        this.messages = messages;
        this.categories = categories;
        this.texts = texts;
    }

    List<String> headings() {
        return Stream.of("name", "unit", "top", "category", "metric", "licence-name", "licences", "users", "expiry")
                .map(column -> message("register.column." + column))
                .toList();
    }

    /** The cells below the headings: texts, whole numbers, days, and null where nothing is known. */
    List<@Nullable Object> cells(LicenceRow licence) {
        Optional<Category> category = Optional.ofNullable(licence.category()).flatMap(categories::find);
        return new ArrayList<>(Arrays.asList(
                licence.name(),
                unit(licence),
                category.map(pair -> pair.top().name()).orElse(null),
                category.map(Category::name).orElse(null),
                metric(licence),
                licence.licenceName(),
                number(licence.licences()),
                number(licence.users()),
                licence.expiry().date() == null
                        ? texts.expiry(licence.expiry())
                        : licence.expiry().date()));
    }

    public String unit(LicenceRow licence) {
        return licence.unit() == null ? message("register.campus") : licence.unit();
    }

    /** By what the licences are counted; of a unit's row only what the catalogue says of the product is known. */
    public String metric(LicenceRow licence) {
        if (licence.metric() != null) {
            return message("shared.metric." + licence.metric());
        }
        return licence.licensing() == null
                ? ""
                : message("register.metric.catalogue", message("licensing." + licence.licensing()));
    }

    private @Nullable Object number(Quantity quantity) {
        return quantity.unlimited() ? texts.quantity(quantity) : quantity.amount();
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, TURKISH);
    }
}
