package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/** One bar of a chart of savings: its year, the sum as it reads, and its length in percent of the longest. */
record SavingBar(int year, String sum, int percent) {

    /** A year that costs more than it saves has no bar. */
    static List<SavingBar> of(FiveYears savings) {
        BigDecimal longest = savings.years().stream().reduce(BigDecimal.ONE, BigDecimal::max);
        return IntStream.rangeClosed(1, FiveYears.YEARS)
                .mapToObj(year -> of(year, savings.years().get(year - 1), longest))
                .toList();
    }

    private static SavingBar of(int year, BigDecimal saving, BigDecimal longest) {
        int percent = saving.max(BigDecimal.ZERO)
                .movePointRight(2)
                .divide(longest, 0, RoundingMode.HALF_UP)
                .intValueExact();
        return new SavingBar(year, TurkishNumbers.money(saving), percent);
    }
}
