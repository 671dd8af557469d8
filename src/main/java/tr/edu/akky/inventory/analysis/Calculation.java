package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The total cost of ownership of both sides over the next five years, as the report's group "Maliyet Analizi" asks for
 * it. All sums are exact until each year of each side is rounded to the kuruş, half up.
 *
 * @param text the assumptions in words
 */
record Calculation(
        CostAssumptions assumptions,
        List<CostItem> items,
        @Nullable String text) {

    static final int MOST_ITEMS = 40;

    /** With the kuruş that are fifteen digits, the most that a spreadsheet keeps exactly. */
    static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(13);

    private static final int KURUS = 2;

    Calculation {
        items = List.copyOf(items);
    }

    CostComparison comparison() {
        return new CostComparison(of(CostSide.OPEN_SOURCE), of(CostSide.COMMERCIAL), text);
    }

    FiveYears of(CostSide side) {
        return new FiveYears(IntStream.rangeClosed(1, FiveYears.YEARS)
                .mapToObj(year -> inYear(side, year))
                .toList());
    }

    List<CostItem> items(CostSide side) {
        return items.stream().filter(item -> item.side() == side).toList();
    }

    boolean isTooLarge() {
        return comparison().openSource().total().compareTo(TOO_MUCH) >= 0
                || comparison().commercial().total().compareTo(TOO_MUCH) >= 0;
    }

    /** The same items under other defaults. */
    Calculation under(CostDefaults defaults) {
        return new Calculation(
                defaults.assumptions(),
                items.stream()
                        .map(item -> item.at(defaults.rate(item.currency()).orElse(item.rate())))
                        .toList(),
                text);
    }

    private BigDecimal inYear(CostSide side, int year) {
        return items(side).stream()
                .map(item -> item.inYear(year, assumptions))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(KURUS, RoundingMode.HALF_UP);
    }
}
