package tr.edu.akky.inventory.shared;

import java.time.LocalDate;

/** A day of the calendar as typed; unlike the expiry of a licence it cannot be "never". */
public final class TypedDay {

    private TypedDay() {}

    public static Reading<LocalDate> read(String typed) {
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
        return Reading.refused(impossible ? "expiry.impossible" : "day.unreadable");
    }
}
