package tr.edu.akky.inventory.analysis;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/** Rates and assumptions of a calculation as Turkish readers write them. */
@Component("costTexts")
class CostTexts {

    /** What the defaults know of the rate of a currency, or null. */
    public static @Nullable String rate(CostDefaults defaults, String currency) {
        return Stream.of(CostCurrency.values())
                .filter(each -> each.isForeign() && each.name().equals(currency))
                .findFirst()
                .flatMap(defaults::rate)
                .map(TurkishNumbers::plain)
                .orElse(null);
    }

    static Map<String, String> assumptions(CostAssumptions assumptions) {
        return Map.of(
                "day-rate", TurkishNumbers.money(assumptions.dayRate()),
                "increase", "%" + TurkishNumbers.plain(assumptions.yearlyIncrease()),
                "vat", "%" + TurkishNumbers.plain(assumptions.vat()));
    }
}
