package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.shared.Quantity;

class CostHintsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final CostItem LICENCE = commercial("100", "10", CostCurrency.TRY, "1");
    private static final CostItem TRAINING = open(CostKind.TRAINING, "50");

    @Test
    void nothingIsSaidOfACalculationWithoutAFlaw() {
        assertThat(hints("10", TODAY, LICENCE, TRAINING)).isEmpty();
    }

    @Test
    void aSideThatCostsNothingIsWorthASecondLook() {
        assertThat(hints("10", TODAY, LICENCE)).containsExactly("cost.hint.open-source-zero");
        assertThat(hints("10", TODAY, TRAINING)).containsExactly("cost.hint.commercial-zero");
    }

    @Test
    void aChangeBringsWorkAlongAndIsMeantToSave() {
        assertThat(hints("10", TODAY, LICENCE, open(CostKind.HARDWARE, "50")))
                .containsExactly("cost.hint.open-source-without-change");
        assertThat(hints("10", TODAY, LICENCE, open(CostKind.MIGRATION, "9000000")))
                .containsExactly("cost.hint.no-saving");
    }

    @Test
    void lessThanAYearOfAllLicencesOrAnotherNumberOfThemIsAsked() {
        assertThat(hints("10", TODAY, commercial("100", "1", CostCurrency.TRY, "1"), TRAINING))
                .containsExactly("cost.hint.below-one-year", "cost.hint.other-count");
        assertThat(hints("10", TODAY, commercial("100", "9", CostCurrency.TRY, "1"), TRAINING))
                .containsExactly("cost.hint.other-count");
    }

    @Test
    void pricesThatNeverRiseAndDaysForNothingAreAsked() {
        CostItem days = open(CostKind.STAFF, null);
        assertThat(hints("0", TODAY, LICENCE, TRAINING, days))
                .containsExactly("cost.hint.no-increase", "cost.hint.no-day-rate");
    }

    @Test
    void foreignPricesWantRatesOfTheLastThirtyDays() {
        CostItem ours = commercial("100", "10", CostCurrency.USD, "40");
        assertThat(hints("10", TODAY.minusDays(30), ours, TRAINING)).isEmpty();
        assertThat(hints("10", TODAY.minusDays(31), ours, TRAINING)).containsExactly("cost.hint.old-rates");
        assertThat(hints("10", null, ours, TRAINING)).containsExactly("cost.hint.old-rates");
        assertThat(hints("10", TODAY, commercial("100", "10", CostCurrency.USD, "41"), TRAINING))
                .containsExactly("cost.hint.other-rate");
    }

    private static List<String> hints(String increase, @Nullable LocalDate ratesOf, CostItem... items) {
        CostAssumptions assumptions =
                new CostAssumptions(BigDecimal.ZERO, new BigDecimal(increase), BigDecimal.valueOf(20));
        CostDefaults defaults = new CostDefaults(1, assumptions, new BigDecimal("40"), null, ratesOf, null, null);
        return CostHints.of(new Calculation(assumptions, List.of(items), null), Quantity.of(10), defaults, TODAY)
                .stream()
                .map(CostHint::messageKey)
                .toList();
    }

    private static CostItem commercial(String price, String quantity, CostCurrency currency, String rate) {
        return new CostItem(
                CostSide.COMMERCIAL,
                CostKind.LICENCE,
                null,
                new BigDecimal(price),
                new BigDecimal(quantity),
                currency,
                new BigDecimal(rate),
                false,
                1,
                5);
    }

    private static CostItem open(CostKind kind, @Nullable String price) {
        return new CostItem(
                CostSide.OPEN_SOURCE,
                kind,
                null,
                price == null ? null : new BigDecimal(price),
                BigDecimal.ONE,
                CostCurrency.TRY,
                BigDecimal.ONE,
                false,
                1,
                1);
    }
}
