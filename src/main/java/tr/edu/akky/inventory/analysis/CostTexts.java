package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sums and numbers of a calculation as Turkish readers write them; for templates and as the content of fields. */
@Component("costTexts")
class CostTexts {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", TURKISH);

    /** {@code 1.234,56} */
    public static String money(BigDecimal sum) {
        return number("#,##0.00", sum);
    }

    /** Without zeros at the end: {@code 20} or {@code 12,5}; rates of exchange with up to four decimals. */
    public static String plain(BigDecimal number) {
        return number("0.####", number);
    }

    /** What the defaults know of the rate of a currency, or null. */
    public static @Nullable String rate(CostDefaults defaults, String currency) {
        return Stream.of(CostCurrency.values())
                .filter(each -> each.isForeign() && each.name().equals(currency))
                .findFirst()
                .flatMap(defaults::rate)
                .map(CostTexts::plain)
                .orElse(null);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static Map<String, String> assumptions(CostAssumptions assumptions) {
        return Map.of(
                "day-rate", money(assumptions.dayRate()),
                "increase", "%" + plain(assumptions.yearlyIncrease()),
                "vat", "%" + plain(assumptions.vat()));
    }

    private static String number(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(TURKISH)).format(number);
    }
}
