package tr.edu.akky.inventory.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.shared.TypedDay;

/** A period as typed; bound by its fields. */
class PeriodForm {

    @NotBlank(message = "{form.required}")
    @Pattern(regexp = TurkishText.TWO_VISIBLE, message = "{period.name.length}")
    @Size(max = 100, message = "{period.name.length}")
    public String name = "";

    public String opensOn = "";
    public String dueOn = "";

    @Size(max = 100, message = "{period.letterNumber.length}")
    public String letterNumber = "";

    public String letterDate = "";

    @Size(max = 300, message = "{entry.short-text.too-long}")
    public String addressee = "";

    @Size(max = 5000, message = "{entry.long-text.too-long}")
    public String instructions = "";

    public int version;

    /** The period that was meant, or null with the reasons written next to the fields. */
    @Nullable
    PeriodDetails read(Errors errors) {
        LocalDate opens = day("opensOn", opensOn, true, errors);
        LocalDate due = day("dueOn", dueOn, true, errors);
        LocalDate letter = day("letterDate", letterDate, false, errors);
        if (opens != null && due != null && due.isBefore(opens)) {
            errors.rejectValue("dueOn", "period.dueOn.before");
        }
        if (errors.hasErrors() || opens == null || due == null) {
            return null;
        }
        return new PeriodDetails(
                TurkishText.tidy(name), opens, due, text(letterNumber), letter, text(addressee), text(instructions));
    }

    private static @Nullable LocalDate day(String field, String typed, boolean required, Errors errors) {
        Reading<LocalDate> reading = TypedDay.read(typed);
        if (reading instanceof Reading.Refused<LocalDate> refused) {
            errors.rejectValue(field, refused.messageKey());
        } else if (reading instanceof Reading.Blank<LocalDate> && required) {
            errors.rejectValue(field, "form.required");
        }
        return reading.valueOrNull();
    }

    private static @Nullable String text(String typed) {
        String text = TurkishText.tidyLines(typed);
        return text.isEmpty() ? null : text;
    }
}
