package tr.edu.akky.inventory.sealing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.shared.TypedDay;

/** The letter with which a report was sent, as typed; bound by its fields. */
class LetterForm {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_ADDRESSEE = 300;

    public String number = "";
    public String date = "";
    public String addressee = "";

    /** @return null where something is missing or wrong; the errors say what */
    @Nullable
    Letter read(LocalDate today, BindingResult errors) {
        String tidyNumber = TurkishText.tidy(number);
        String tidyAddressee = TurkishText.tidy(addressee);
        if (tidyNumber.isEmpty()) {
            errors.rejectValue("number", "letter.number-missing");
        } else if (tidyNumber.length() > LONGEST_NUMBER) {
            errors.rejectValue("number", "letter.number-too-long");
        }
        if (tidyAddressee.length() > LONGEST_ADDRESSEE) {
            errors.rejectValue("addressee", "letter.addressee-too-long");
        }
        Reading<LocalDate> typed = TypedDay.read(date);
        if (typed instanceof Reading.Refused<LocalDate> refused) {
            errors.rejectValue("date", refused.messageKey());
        } else if (typed instanceof Reading.Blank<LocalDate>) {
            errors.rejectValue("date", "letter.date-missing");
        }
        LocalDate day = typed.valueOrNull();
        if (day != null && day.isAfter(today)) {
            errors.rejectValue("date", "letter.date-future");
        }
        return errors.hasErrors() || day == null
                ? null
                : new Letter(tidyNumber, day, tidyAddressee.isEmpty() ? null : tidyAddressee);
    }
}
