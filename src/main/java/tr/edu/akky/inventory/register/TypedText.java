package tr.edu.akky.inventory.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.shared.TypedDay;

/** Reads the fields of a form, and writes next to each what is wrong with it. */
final class TypedText {

    private static final int FIRST_YEAR = 2000;

    private final Errors errors;

    TypedText(Errors errors) {
        this.errors = errors;
    }

    /** A day of the calendar; null where nothing was typed. */
    @Nullable
    LocalDate day(String field, String typed) {
        Reading<LocalDate> reading = TypedDay.read(typed);
        if (reading instanceof Reading.Refused<LocalDate> refused) {
            errors.rejectValue(field, refused.messageKey());
        }
        return reading.valueOrNull();
    }

    /** A day on which something happened: not before the year 2000, not after today. */
    @Nullable
    LocalDate pastDay(String field, String typed, LocalDate today) {
        LocalDate day = day(field, typed);
        if (day != null && (day.isAfter(today) || day.getYear() < FIRST_YEAR)) {
            errors.rejectValue(field, "register.day.not-past");
            return null;
        }
        return day;
    }

    /** A number of things that were counted; unlimited is none. */
    @Nullable
    Integer count(String field, String typed) {
        Reading<Quantity> reading = Quantity.read(typed);
        Quantity read = reading.valueOrNull();
        if (reading instanceof Reading.Refused<Quantity> refused) {
            errors.rejectValue(
                    field,
                    refused.messageKey().equals("quantity.negative")
                            ? "quantity.negative"
                            : "register.count.unreadable");
        } else if (read != null && read.unlimited()) {
            errors.rejectValue(field, "register.count.unreadable");
        }
        return read == null ? null : read.amount();
    }

    /** A longer text; null where nothing was typed. */
    @Nullable
    String text(String field, String typed, int longest) {
        String text = TurkishText.tidyLines(typed);
        if (text.length() > longest) {
            errors.rejectValue(field, "register.too-long", new Object[] {longest}, null);
        }
        return text.isEmpty() ? null : text;
    }
}
