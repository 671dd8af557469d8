package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import tr.edu.akky.inventory.shared.Money;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishText;

/** Reads the numbers of a calculation as people write them; exact, never rounded, never guessed. */
final class CostNumbers {

    private static final Pattern SHARE = Pattern.compile("%? ?(\\d{1,3}([.,]\\d{1,2})?) ?%?");
    private static final Pattern RATE = Pattern.compile("\\d{1,6}([.,]\\d{1,4})?");
    private static final Pattern PARTS = Pattern.compile("\\d{1,7}[.,]\\d{1,2}");

    /** What is said of counts in the rows speaks of unlimited ones. */
    private static final Map<String, String> QUANTITY_FAULTS =
            Map.of("quantity.unreadable", "cost.quantity.unreadable", "quantity.too-large", "cost.quantity.too-large");

    private CostNumbers() {}

    /** A sum in whatever currency stands beside it. */
    static Reading<BigDecimal> price(String typed) {
        Reading<BigDecimal> reading = Money.read(typed);
        return reading instanceof Reading.Refused<BigDecimal> refused
                        && refused.messageKey().equals("money.unreadable")
                ? Reading.refused("cost.price.unreadable")
                : reading;
    }

    /** {@code 20}, {@code %20} or {@code 12,5}: up to 999,99 percent. */
    static Reading<BigDecimal> percent(String typed) {
        String text = TurkishText.tidy(typed);
        if (text.isEmpty()) {
            return Reading.blank();
        }
        return SHARE.matcher(text).matches()
                ? Reading.of(decimal(text.replaceAll("[% ]", "")))
                : Reading.refused("cost.percent.unreadable");
    }

    /** {@code 42,1534}: the mark is always the decimal one, and never zero. */
    static Reading<BigDecimal> rate(String typed) {
        String text = TurkishText.tidy(typed);
        if (text.isEmpty()) {
            return Reading.blank();
        }
        if (!RATE.matcher(text).matches() || decimal(text).signum() == 0) {
            return Reading.refused("cost.rate.unreadable");
        }
        return Reading.of(decimal(text));
    }

    /** A count as in the rows of the units, or parts of one ({@code 2,5} days); unlimited is no number to multiply by. */
    static Reading<BigDecimal> quantity(String typed) {
        String text = TurkishText.tidy(typed);
        if (PARTS.matcher(text).matches()) {
            return Reading.of(decimal(text));
        }
        Reading<Quantity> reading = Quantity.read(text);
        if (reading instanceof Reading.Refused<Quantity> refused) {
            return Reading.refused(QUANTITY_FAULTS.getOrDefault(refused.messageKey(), refused.messageKey()));
        }
        Quantity count = reading.valueOrNull();
        if (count == null) {
            return Reading.blank();
        }
        return count.amount() == null
                ? Reading.refused("cost.quantity.unlimited")
                : Reading.of(BigDecimal.valueOf(count.amount()));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
