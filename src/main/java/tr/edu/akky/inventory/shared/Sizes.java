package tr.edu.akky.inventory.shared;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Amounts of bytes as people read them, with a decimal comma; for templates. A kilobyte has 1024 bytes. */
@Component("sizes")
public class Sizes {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final String[] UNITS = {"kB", "MB", "GB", "TB"};
    private static final double STEP = 1024;

    public String of(long bytes) {
        double amount = bytes / STEP;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        boolean exact = unit > 0 && amount < 10;
        return String.format(TURKISH, exact ? "%.1f %s" : "%.0f %s", exact ? amount : Math.ceil(amount), UNITS[unit]);
    }
}
