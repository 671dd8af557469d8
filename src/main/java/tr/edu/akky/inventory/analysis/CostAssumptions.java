package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;

/**
 * What all items of a calculation share.
 *
 * @param dayRate what a day of own staff costs in year 1, in TL
 * @param yearlyIncrease by how many percent prices rise each year, compounded
 * @param vat in percent
 */
record CostAssumptions(BigDecimal dayRate, BigDecimal yearlyIncrease, BigDecimal vat) {

    private static final int DECIMALS = 2;

    CostAssumptions {
        dayRate = dayRate.setScale(DECIMALS);
        yearlyIncrease = yearlyIncrease.setScale(DECIMALS);
        vat = vat.setScale(DECIMALS);
    }

    /** What a price of year 1 is multiplied with to be one of that year; exact. */
    BigDecimal growth(int year) {
        return onTop(yearlyIncrease).pow(year - 1);
    }

    BigDecimal withVat(BigDecimal net) {
        return net.multiply(onTop(vat));
    }

    private static BigDecimal onTop(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }
}
