package tr.edu.akky.inventory.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Numbers as Turkish readers write them; for templates, documents, and as the content of fields. */
@Component("numbers")
public final class TurkishNumbers {

    private static final DecimalFormatSymbols SYMBOLS =
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("tr-TR"));

    /** To the kuruş, without the currency: {@code 1.234,50}. */
    public static String money(BigDecimal sum) {
        return format("#,##0.00", sum);
    }

    /** {@code 1.234} */
    public static String whole(long number) {
        return format("#,##0", number);
    }

    /** Without points and without zeros at the end: {@code 20} or {@code 12,5}; up to four decimals. */
    public static String plain(BigDecimal number) {
        return format("0.####", number);
    }

    private static String format(String pattern, Number number) {
        return new DecimalFormat(pattern, SYMBOLS).format(number);
    }
}
