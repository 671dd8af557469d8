package tr.edu.akky.inventory.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.catalogue.Product;

/**
 * Reads a typed row and writes what is wrong next to its fields. Where the catalogue knows the category of a nameless
 * choice it fills it in and asks once; where the unit has the same row already it asks once too.
 */
@Component
class EntryCheck {

    private final EntryReader reader;
    private final EntryRepository entries;

    EntryCheck(EntryReader reader, EntryRepository entries) {
        this.reader = reader;
        this.entries = entries;
    }

    Optional<EntryDetails> newRow(long submissionId, EntryForm form, BindingResult errors) {
        Optional<EntryDetails> details = changedRow(form, errors);
        if (details.isPresent() && !form.duplicateAccepted) {
            Optional<Entry> duplicate =
                    entries.findDuplicate(submissionId, details.get().duplicateKey());
            if (duplicate.isPresent() && !duplicate.get().wasMadeBy(form.formToken, details.get())) {
                errors.rejectValue("name", "entry.duplicate");
                form.duplicateOf = duplicate.get().id();
                return Optional.empty();
            }
        }
        return details;
    }

    Optional<EntryDetails> changedRow(EntryForm form, BindingResult errors) {
        EntryReading reading = reader.read(form);
        reading.faults().forEach((field, fault) -> errors.rejectValue(field.formName(), fault));
        if (!form.categoryProposed && form.category.isBlank() && form.topCategory.isBlank()) {
            proposeCategory(reading.product(), form, errors);
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(reading.details());
    }

    private static void proposeCategory(@Nullable Product product, EntryForm form, BindingResult errors) {
        if (product == null) {
            return;
        }
        Category category = product.category();
        form.topCategory = category.top().code();
        form.category = category.code();
        form.categoryProposed = true;
        errors.rejectValue("category", "entry.category.proposed", new Object[] {category.label()}, null);
    }
}
