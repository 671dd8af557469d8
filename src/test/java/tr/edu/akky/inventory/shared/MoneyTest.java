package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "'1.234,56', 1234.56",
        "'1234,56', 1234.56",
        "1234.56, 1234.56",
        "1.234.567, 1234567",
        "'1.234.567,8', 1234567.8",
        "'1,234,567.89', 1234567.89",
        "501000, 501000",
        "125.000.000 TL, 125000000",
        "'₺1250,00', 1250.00",
        "'1250,00₺', 1250.00"
    })
    void everyUsualSpellingIsReadExactly(String typed, BigDecimal value) {
        assertThat(Money.read(typed)).isEqualTo(Reading.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "1.234, money.ambiguous",
        "'1,234', money.ambiguous",
        "125.000 TL, money.ambiguous",
        "-5, money.negative",
        "on bin, money.unreadable",
        "1234567890123, money.too-large",
        "1.234.567.890.123, money.too-large",
        "1234.567, money.unreadable",
        "'12,34,56', money.unreadable"
    })
    void whatCouldMeanTwoSumsIsAskedNeverGuessed(String typed, String reason) {
        assertThat(Money.read(typed)).isEqualTo(Reading.refused(reason));
    }
}
