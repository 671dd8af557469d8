package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The expected figures were worked out by hand, step by step as the comments say. */
class CalculationTest {

    @Test
    void aYearlyPriceRisesFromTheSecondYearOnAndBearsVat() {
        // 100 × 25 = 2500; 10 % more each year; 20 % VAT: 3000, 3300, 3630, 3993, 4392.30
        assertThat(years("0", "10", "20", item(CostKind.LICENCE, "100", "25", false, 1, 5)))
                .isEqualTo(years("3000.00", "3300.00", "3630.00", "3993.00", "4392.30"));
    }

    @Test
    void aPriceWithVatGetsNoneAdded() {
        // 1000.50 × 3 = 3001.50
        assertThat(years("0", "0", "20", item(CostKind.SUPPORT, "1000.50", "3", true, 2, 3)))
                .isEqualTo(years("0.00", "3001.50", "3001.50", "0.00", "0.00"));
    }

    @Test
    void whatIsPaidOnceIsPaidAtThePricesOfItsYear() {
        // 50000 × 1.25² = 78125; with 20 % VAT 93750
        assertThat(years("0", "25", "20", item(CostKind.MIGRATION, "50000", "1", false, 3, 3)))
                .isEqualTo(years("0.00", "0.00", "93750.00", "0.00", "0.00"));
    }

    @Test
    void aForeignPriceCountsAtItsRate() {
        // 12.50 × 40 × 42.1534 = 21076.70; with 18 % VAT 24870.506; year 2 with 5 % more 26114.0313
        CostItem item = new CostItem(
                CostSide.COMMERCIAL,
                CostKind.LICENCE,
                null,
                sum("12.50"),
                sum("40"),
                CostCurrency.USD,
                sum("42.1534"),
                false,
                1,
                2);
        assertThat(years("0", "5", "18", item)).isEqualTo(years("24870.51", "26114.03", "0.00", "0.00", "0.00"));
    }

    @Test
    void daysOfOwnStaffCostTheDayRateWithoutVat() {
        // 2.5 × 8000 = 20000; with 30 % more 26000
        assertThat(years("8000", "30", "20", item(CostKind.STAFF, null, "2.5", false, 1, 2)))
                .isEqualTo(years("20000.00", "26000.00", "0.00", "0.00", "0.00"));
        // 2 × 9500 = 19000, the price that the item has of its own
        assertThat(years("8000", "30", "20", item(CostKind.STAFF, "9500", "2", false, 1, 1)))
                .isEqualTo(years("19000.00", "0.00", "0.00", "0.00", "0.00"));
    }

    @Test
    void halfAKurusIsRoundedUpOnceAYear() {
        // 0.01 × 0.5 = 0.005 → 0.01; with 10 % more 0.0055 → 0.01
        assertThat(years("0", "10", "0", item(CostKind.OTHER, "0.01", "0.5", true, 1, 2)))
                .isEqualTo(years("0.01", "0.01", "0.00", "0.00", "0.00"));
        // Two halves of a kuruş in one year are one kuruş, not two
        CostItem half = item(CostKind.OTHER, "0.01", "0.5", true, 1, 1);
        assertThat(years("0", "0", "0", half, half)).isEqualTo(years("0.01", "0.00", "0.00", "0.00", "0.00"));
        // 0.0049 stays below the half: 0.01 × 0.49
        assertThat(years("0", "0", "0", item(CostKind.OTHER, "0.01", "0.49", true, 1, 1)))
                .isEqualTo(years("0.00", "0.00", "0.00", "0.00", "0.00"));
    }

    @Test
    void theTotalIsTheSumOfTheRoundedYears() {
        // 33.33 a year rises by 3.33 %: 33.33, 34.439889, 35.5867…, 36.7717…, 37.9962…
        FiveYears years = years("0", "3.33", "0", item(CostKind.OTHER, "33.33", "1", true, 1, 5));
        assertThat(years).isEqualTo(years("33.33", "34.44", "35.59", "36.77", "38.00"));
        assertThat(years.total()).isEqualTo("178.13");
    }

    @Test
    void theSavingIsWhatTheOpenSourceSideCostsLess() {
        CostItem open = new CostItem(
                CostSide.OPEN_SOURCE,
                CostKind.MIGRATION,
                null,
                sum("500"),
                sum("1"),
                CostCurrency.TRY,
                sum("1"),
                true,
                1,
                1);
        CostComparison comparison = new Calculation(
                        assumptions("0", "0", "20"),
                        List.of(open, item(CostKind.LICENCE, "300", "1", true, 1, 5)),
                        null)
                .comparison();
        assertThat(comparison.savings()).isEqualTo(years("-200.00", "300.00", "300.00", "300.00", "300.00"));
        assertThat(comparison.savings().cumulated())
                .isEqualTo(years("-200.00", "100.00", "400.00", "700.00", "1000.00"));
        assertThat(comparison.isComplete()).isTrue();
        assertThat(new Calculation(assumptions("0", "0", "20"), List.of(open), null)
                        .comparison()
                        .isComplete())
                .isFalse();
    }

    @Test
    void fifteenDigitsAreTheMostThatASpreadsheetKeeps() {
        assertThat(calculation(item(CostKind.OTHER, "999999999999.99", "9", true, 1, 1))
                        .isTooLarge())
                .isFalse();
        assertThat(calculation(item(CostKind.OTHER, "999999999999.99", "11", true, 1, 1))
                        .isTooLarge())
                .isTrue();
    }

    @Test
    void anItemNeedsAPriceUnlessItIsStaffAndEndsAfterItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> item(CostKind.LICENCE, null, "1", false, 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> item(CostKind.LICENCE, "1", "1", false, 3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> item(CostKind.LICENCE, "1", "1", false, 1, 6));
    }

    private static FiveYears years(String dayRate, String increase, String vat, CostItem... items) {
        return new Calculation(assumptions(dayRate, increase, vat), List.of(items), null).of(CostSide.COMMERCIAL);
    }

    private static FiveYears years(String first, String second, String third, String fourth, String fifth) {
        return new FiveYears(List.of(sum(first), sum(second), sum(third), sum(fourth), sum(fifth)));
    }

    private static Calculation calculation(CostItem item) {
        return new Calculation(assumptions("0", "0", "0"), List.of(item), null);
    }

    private static CostAssumptions assumptions(String dayRate, String increase, String vat) {
        return new CostAssumptions(sum(dayRate), sum(increase), sum(vat));
    }

    private static CostItem item(
            CostKind kind, @Nullable String price, String quantity, boolean vatIncluded, int first, int last) {
        return new CostItem(
                CostSide.COMMERCIAL,
                kind,
                null,
                price == null ? null : sum(price),
                sum(quantity),
                CostCurrency.TRY,
                BigDecimal.ONE,
                vatIncluded,
                first,
                last);
    }

    private static BigDecimal sum(String text) {
        return new BigDecimal(text);
    }
}
