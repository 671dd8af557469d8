package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the calculations of a period start from.
 *
 * @param version counted from 1 in each period; 0 where they are only proposed
 * @param usdRate and {@code eurRate} in TL, as of {@code ratesOf}, a day in Türkiye
 */
record CostDefaults(
        int version,
        CostAssumptions assumptions,
        @Nullable BigDecimal usdRate,
        @Nullable BigDecimal eurRate,
        @Nullable LocalDate ratesOf,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** Before anybody chose any: the general rate of VAT alone is known (Presidential Decision 7346 of 2023). */
    static final CostDefaults UNKNOWN = new CostDefaults(
            0,
            new CostAssumptions(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(20)),
            null,
            null,
            null,
            null,
            null);

    /** How many TL one unit of the currency is; empty where nobody wrote a rate. */
    Optional<BigDecimal> rate(CostCurrency currency) {
        return Optional.ofNullable(
                switch (currency) {
                    case TRY -> BigDecimal.ONE;
                    case USD -> usdRate;
                    case EUR -> eurRate;
                });
    }

    /** Whether nothing in the calculation was set by hand that these defaults set. */
    boolean areFollowedBy(Calculation calculation) {
        return calculation.assumptions().equals(assumptions)
                && calculation.items().stream().allMatch(item -> isOurs(item.currency(), item.rate()));
    }

    /** Whether it is the rate that these defaults give for the currency. */
    boolean isOurs(CostCurrency currency, BigDecimal rate) {
        return rate(currency).filter(ours -> ours.compareTo(rate) == 0).isPresent();
    }
}
