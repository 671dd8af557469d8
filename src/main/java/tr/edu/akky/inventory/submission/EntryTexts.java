package tr.edu.akky.inventory.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Option;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/** The values of a row as Turkish readers write them: for tables, for differences, and as the content of the form. */
@Component("entryTexts")
public class EntryTexts {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final Categories categories;
    private final Dates dates;
    private final MessageSource messages;

    EntryTexts(Categories categories, Dates dates, MessageSource messages) {
        this.categories = categories;
        this.dates = dates;
        this.messages = messages;
    }

    /** The column of a row as text; empty where nothing is known. */
    public String of(EntryDetails details, EntryField field) {
        Object value = field.valueIn(details);
        if (value == null) {
            return "";
        }
        if (field == EntryField.CATEGORY) {
            return categories.find((String) value).map(Category::label).orElse("");
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Expiry expiry) {
            return expiry(expiry);
        }
        if (value instanceof BigDecimal sum) {
            return TurkishNumbers.money(sum);
        }
        return value instanceof Competence competence ? competence(competence) : value.toString();
    }

    public String quantity(Quantity quantity) {
        if (quantity.unlimited()) {
            return message("quantity.unlimited");
        }
        return quantity.amount() == null ? "" : TurkishNumbers.whole(quantity.amount());
    }

    public String expiry(Expiry expiry) {
        if (expiry.perpetual()) {
            return message("expiry.perpetual");
        }
        return expiry.date() == null ? "" : dates.day(expiry.date());
    }

    public String competence(Competence competence) {
        return message("competence." + competence.name());
    }

    /** The official list, as options of a select. */
    public List<Option> competences() {
        return Stream.of(Competence.values())
                .map(competence -> new Option(competence.name(), competence(competence)))
                .toList();
    }

    /** The name of a column. */
    public String heading(EntryField field) {
        return message("entry." + field.formName());
    }

    String message(String key) {
        return messages.getMessage(key, null, TURKISH);
    }

    /** The form as it would have been typed for this row. */
    EntryForm form(EntryDetails details, int version) {
        EntryForm form = new EntryForm();
        form.name = details.name();
        form.category = orEmpty(details.category());
        form.topCategory = categories
                .find(form.category)
                .map(category -> category.top().code())
                .orElse("");
        form.licences = details.licences().unlimited() ? "" : quantity(details.licences());
        form.licencesUnlimited = details.licences().unlimited();
        form.users = details.users().unlimited() ? "" : quantity(details.users());
        form.usersUnlimited = details.users().unlimited();
        form.licenceName = orEmpty(details.licenceName());
        form.expiry = details.expiry().perpetual() ? "" : expiry(details.expiry());
        form.perpetual = details.expiry().perpetual();
        form.equivalent = orEmpty(details.equivalent());
        form.advantages = orEmpty(details.advantages());
        form.disadvantages = orEmpty(details.disadvantages());
        form.constraints = orEmpty(details.constraints());
        form.competence =
                details.competence() == null ? "" : details.competence().name();
        form.openSourceCost = of(details, EntryField.OPEN_SOURCE_COST);
        form.commercialCost = of(details, EntryField.COMMERCIAL_COST);
        form.note = orEmpty(details.note());
        form.version = version;
        return form;
    }

    /** As {@link #form}, with a word instead of a tick for what is unlimited or perpetual: a cell has one control. */
    EntryForm cells(EntryDetails details, int version) {
        EntryForm form = form(details, version);
        form.licencesUnlimited = false;
        form.usersUnlimited = false;
        form.perpetual = false;
        form.licences = quantity(details.licences());
        form.users = quantity(details.users());
        form.expiry = expiry(details.expiry());
        return form;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
