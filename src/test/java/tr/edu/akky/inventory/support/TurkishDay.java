package tr.edu.akky.inventory.support;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day as the application counts it; the machine that runs the tests may still have yesterday. */
public final class TurkishDay {

    private TurkishDay() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Istanbul"));
    }
}
