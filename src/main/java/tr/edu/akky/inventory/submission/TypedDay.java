package tr.edu.akky.inventory.submission;

import java.time.LocalDate;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Reading;

/** A day of the calendar as typed; unlike the expiry of a licence it cannot be "never". */
final class TypedDay {

    private TypedDay() {}

    static Reading<LocalDate> read(String typed) {
        Reading<Expiry> reading = Expiry.read(typed);
        if (reading instanceof Reading.Blank<Expiry>) {
            return Reading.blank();
        }
        Expiry read = reading.valueOrNull();
        if (read != null && read.date() != null) {
            return Reading.of(read.date());
        }
        boolean impossible = reading instanceof Reading.Refused<Expiry> refused
                && refused.messageKey().equals("expiry.impossible");
        return Reading.refused(impossible ? "expiry.impossible" : "period.day.unreadable");
    }
}
