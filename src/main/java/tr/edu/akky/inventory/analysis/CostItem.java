package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that is paid for in some of the five years; once where first and last year are the same.
 *
 * @param price of one unit in one year, in prices of year 1 and in the currency; null for days of own staff at the
 *     calculation's day rate
 * @param rate how many TL one unit of the currency is
 */
record CostItem(
        CostSide side,
        CostKind kind,
        @Nullable String label,
        @Nullable BigDecimal price,
        BigDecimal quantity,
        CostCurrency currency,
        BigDecimal rate,
        boolean vatIncluded,
        int firstYear,
        int lastYear) {

    private static final int RATE_DECIMALS = 4;

    CostItem {
        if (price == null && kind != CostKind.STAFF) {
            throw new IllegalArgumentException("only days of own staff need no price");
        }
        if (firstYear < 1 || lastYear < firstYear || lastYear > FiveYears.YEARS) {
            throw new IllegalArgumentException("from year " + firstYear + " to " + lastYear);
        }
        rate = (currency.isForeign() ? rate : BigDecimal.ONE).setScale(RATE_DECIMALS);
    }

    /**
     * What the item costs in a year, in TL with VAT; exact. What is paid later is paid at the prices of that year, also
     * when it is paid once.
     */
    BigDecimal inYear(int year, CostAssumptions assumptions) {
        if (year < firstYear || year > lastYear) {
            return BigDecimal.ZERO;
        }
        BigDecimal amount = oneUnit(assumptions).multiply(quantity).multiply(assumptions.growth(year));
        return kind.bearsVat() && !vatIncluded ? assumptions.withVat(amount) : amount;
    }

    /** In TL and in prices of year 1, with VAT only where the price has it. */
    BigDecimal oneUnit(CostAssumptions assumptions) {
        return (price == null ? assumptions.dayRate() : price).multiply(rate);
    }

    boolean isOneOff() {
        return firstYear == lastYear;
    }

    CostItem at(BigDecimal otherRate) {
        return new CostItem(side, kind, label, price, quantity, currency, otherRate, vatIncluded, firstYear, lastYear);
    }
}
