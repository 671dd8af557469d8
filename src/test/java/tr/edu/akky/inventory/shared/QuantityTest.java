package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "10 adet, 10",
        "10 ADET, 10",
        "25 kullanıcı, 25",
        "1.200, 1200",
        "1 200, 1200",
        "0, 0",
        "007, 7"
    })
    void aWholeNumberIsReadWithOrWithoutTheWordForWhatIsCounted(String typed, int amount) {
        assertThat(Quantity.read(typed)).isEqualTo(Reading.of(Quantity.of(amount)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sınırsız", "SINIRSIZ", "sinirsiz", "limitsiz", "Kampüs", "Kampüs Lisansı", "site", "Unlimited"})
    void unlimitedIsAValueOfItsOwn(String typed) {
        assertThat(Quantity.read(typed)).isEqualTo(Reading.of(Quantity.UNLIMITED));
    }

    @ParameterizedTest
    @CsvSource({
        "-5, quantity.negative",
        "10-15, quantity.unreadable",
        "tüm personel, quantity.unreadable",
        "birkaç, quantity.unreadable",
        "12.5, quantity.unreadable",
        "'12,5', quantity.unreadable",
        "~100, quantity.unreadable",
        "99999999999999, quantity.too-large"
    })
    void whatIsNoCountIsRefusedWithAReason(String typed, String reason) {
        assertThat(Quantity.read(typed)).isEqualTo(Reading.refused(reason));
    }

    @Test
    void anEmptyCellIsBlankNotZero() {
        assertThat(Quantity.read(" \u00a0 ")).isEqualTo(Reading.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "sinirsiz ", "1.", " lisans"})
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aTextOfMegabytesIsRefusedAtOnce(String repeated) {
        String typed = repeated.repeat(1_000_000) + "1";
        assertThat(Quantity.read(typed)).isEqualTo(Reading.refused("quantity.unreadable"));
        assertThat(Expiry.read(typed)).isEqualTo(Reading.refused("expiry.unreadable"));
        assertThat(Money.read(typed)).isEqualTo(Reading.refused("money.unreadable"));
    }
}
