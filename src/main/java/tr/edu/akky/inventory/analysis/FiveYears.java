package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What something costs in each of the next five years: in TL with VAT, each year rounded to the kuruş. */
public record FiveYears(List<BigDecimal> years) {

    public static final int YEARS = 5;
    public static final FiveYears NOTHING = new FiveYears(List.of(zero(), zero(), zero(), zero(), zero()));

    public FiveYears {
        if (years.size() != YEARS) {
            throw new IllegalArgumentException("five years, not " + years.size());
        }
        years = List.copyOf(years);
    }

    public BigDecimal total() {
        return years.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public FiveYears plus(FiveYears other) {
        return combined(other, BigDecimal.ONE);
    }

    public FiveYears minus(FiveYears other) {
        return combined(other, BigDecimal.ONE.negate());
    }

    /** Of each year the sum up to its end. */
    public FiveYears cumulated() {
        return new FiveYears(IntStream.rangeClosed(1, YEARS)
                .mapToObj(year -> years.stream().limit(year).reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList());
    }

    private FiveYears combined(FiveYears other, BigDecimal sign) {
        return new FiveYears(IntStream.range(0, YEARS)
                .mapToObj(year -> years.get(year).add(other.years.get(year).multiply(sign)))
                .toList());
    }

    private static BigDecimal zero() {
        return new BigDecimal("0.00");
    }
}
