package tr.edu.akky.inventory.intake;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Option;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.EntryField;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Carries a held row into the form of the inventory and back into cells. */
@Component
class HeldRowForms {

    private final RowReaders readers;
    private final Categories categories;
    private final EntryTexts texts;

    HeldRowForms(RowReaders readers, Categories categories, EntryTexts texts) {
        this.readers = readers;
        this.categories = categories;
        this.texts = texts;
    }

    void fill(EntryForm form, HeldRow row) {
        EntryForm read = readers.now().read(row.wanted()).form();
        form.name = TurkishText.tidy(read.name);
        form.topCategory = read.topCategory;
        form.category = read.category;
        form.licences = TurkishText.tidy(read.licences);
        form.users = TurkishText.tidy(read.users);
        form.licenceName = TurkishText.tidy(read.licenceName);
        form.expiry = TurkishText.tidy(read.expiry);
        form.equivalent = TurkishText.tidy(read.equivalent);
        form.advantages = read.advantages;
        form.disadvantages = read.disadvantages;
        form.constraints = read.constraints;
        form.competence = read.competence;
        form.openSourceCost = TurkishText.tidy(read.openSourceCost);
        form.commercialCost = TurkishText.tidy(read.commercialCost);
        form.note = read.note;
    }

    /** What was typed, as cells; a ticked box stands for its word. A choice that its list could not show is no typing. */
    Map<SourceField, String> cells(EntryForm form, HeldRow row) {
        Map<SourceField, String> cells = new EnumMap<>(SourceField.class);
        String unlimited = texts.quantity(Quantity.UNLIMITED);
        cells.put(SourceField.NAME, form.name);
        categories
                .find(form.category)
                .ifPresentOrElse(
                        category -> cells.putAll(Corrections.cells(category)),
                        () -> categories.tops().stream()
                                .filter(top -> top.code().equals(form.topCategory))
                                .forEach(top -> cells.put(SourceField.TOP_CATEGORY, top.name())));
        cells.put(SourceField.LICENCES, withBox(form.licences, form.licencesUnlimited, unlimited));
        cells.put(SourceField.USERS, withBox(form.users, form.usersUnlimited, unlimited));
        cells.put(SourceField.LICENCE_NAME, form.licenceName);
        cells.put(SourceField.EXPIRY, withBox(form.expiry, form.perpetual, texts.expiry(Expiry.PERPETUAL)));
        cells.put(SourceField.EQUIVALENT, form.equivalent);
        cells.put(SourceField.ADVANTAGES, form.advantages);
        cells.put(SourceField.DISADVANTAGES, form.disadvantages);
        cells.put(SourceField.CONSTRAINTS, form.constraints);
        if (!form.competence.isEmpty() || !row.faults().containsKey(SourceField.COMPETENCE)) {
            cells.put(SourceField.COMPETENCE, competence(form.competence));
        }
        cells.put(SourceField.OPEN_SOURCE_COST, form.openSourceCost);
        cells.put(SourceField.COMMERCIAL_COST, form.commercialCost);
        cells.put(SourceField.NOTE, form.note);
        return cells;
    }

    private String competence(String code) {
        return texts.competences().stream()
                .filter(option -> option.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private static String withBox(String text, boolean ticked, String word) {
        return ticked ? (text + " " + word).strip() : text;
    }

    /** Writes what is wrong next to the fields of the form. */
    void report(Map<SourceField, String> faults, BindingResult errors) {
        faults.forEach((field, fault) -> errors.rejectValue(
                field == SourceField.SUB_CATEGORY ? EntryField.CATEGORY.formName() : field.code(), fault));
    }
}
