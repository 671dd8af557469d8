package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.akky.inventory.shared.Reading;

class CostNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "20, 20",
        "%20, 20",
        "'12,5 %', 12.5",
        "12.50, 12.50",
        "0, 0",
        "'1.000,5', cost.percent.unreadable",
        "1000, cost.percent.unreadable",
        "-5, cost.percent.unreadable",
        "yirmi, cost.percent.unreadable"
    })
    void aPercentageHasAtMostThreeDigitsAndTwoDecimals(String typed, String expected) {
        assertThat(outcome(CostNumbers.percent(typed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'42,1534', 42.1534",
        "42.1534, 42.1534",
        "40, 40",
        "'0,5', 0.5",
        "0, cost.rate.unreadable",
        "'0,0000', cost.rate.unreadable",
        "'1.042,15', cost.rate.unreadable",
        "'42,15345', cost.rate.unreadable"
    })
    void aRateHasFourDecimalsAndIsNeverZero(String typed, String expected) {
        assertThat(outcome(CostNumbers.rate(typed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "25, 25",
        "1.200, 1200",
        "10 adet, 10",
        "'2,5', 2.5",
        "2.5, 2.5",
        "Sınırsız, cost.quantity.unlimited",
        "on, cost.quantity.unreadable",
        "'2,555', cost.quantity.unreadable",
        "99999999, cost.quantity.too-large",
        "-1, quantity.negative"
    })
    void aQuantityIsACountOrPartsOfOne(String typed, String expected) {
        assertThat(outcome(CostNumbers.quantity(typed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'1.250,50', 1250.50", "1.234, money.ambiguous", "12 dolar, cost.price.unreadable", "-3, money.negative"
    })
    void aPriceIsReadAsMoneyWhateverItsCurrency(String typed, String expected) {
        assertThat(outcome(CostNumbers.price(typed))).isEqualTo(expected);
    }

    private static String outcome(Reading<BigDecimal> reading) {
        return reading instanceof Reading.Refused<BigDecimal> refused
                ? refused.messageKey()
                : String.valueOf(reading.valueOrNull());
    }
}
