package tr.edu.akky.inventory.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads sums of money in Turkish lira as people write them; exact, never rounded, never guessed. */
public final class Money {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");
    private static final Pattern TURKISH =
            Pattern.compile("\\d{1,3}(\\.\\d{3}){2,3}|\\d{1,3}(\\.\\d{3}){1,3},\\d{1,2}");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3}){2,3}|\\d{1,3}(,\\d{3}){1,3}\\.\\d{1,2}");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,3}[.,]\\d{3}");

    private static final Pattern TOO_LARGE =
            Pattern.compile("\\d{13,}([.,]\\d{1,2})?|\\d{1,3}([.,]\\d{3}){4,}([.,]\\d{1,2})?");

    private Money() {}

    /**
     * Reads {@code 1.234,56}, {@code 1234,56}, {@code 1234.56} and {@code 1.234.567}, with or without {@code TL} or
     * {@code ₺}. {@code 1.234} alone could be either and is refused with a question.
     */
    public static Reading<BigDecimal> read(String typed) {
        String tidy = TurkishText.tidy(typed);
        if (tidy.isEmpty()) {
            return Reading.blank();
        }
        if (tidy.length() > Reading.LONGEST) {
            return Reading.refused("money.unreadable");
        }
        if (PLAIN.matcher(tidy).matches()) {
            return Reading.of(new BigDecimal(tidy.replace(',', '.')));
        }
        String text = tidy.replaceFirst("(?i)^(TL|TRY|₺)\\s*", "")
                .replaceFirst("(?i)\\s*(TL|TRY|₺)\\.?$", "")
                .replace(" ", "");
        if (text.startsWith("-")) {
            return Reading.refused("money.negative");
        }
        if (PLAIN.matcher(text).matches()) {
            return Reading.of(new BigDecimal(text.replace(',', '.')));
        }
        if (TURKISH.matcher(text).matches()) {
            return Reading.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(text).matches()) {
            return Reading.of(new BigDecimal(text.replace(",", "")));
        }
        if (TOO_LARGE.matcher(text).matches()) {
            return Reading.refused("money.too-large");
        }
        return Reading.refused(AMBIGUOUS.matcher(text).matches() ? "money.ambiguous" : "money.unreadable");
    }
}
