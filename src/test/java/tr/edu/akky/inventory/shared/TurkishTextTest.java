package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishTextTest {

    @ParameterizedTest
    @CsvSource({
        "LİSANS, lisans",
        "ISLETIM, işletim",
        "İŞLETİM SİSTEMİ, isletim sistemi",
        "ÇĞÖŞÜ, cgosu",
        "Kâğıt, kagit",
        "'i\u0307stanbul', İstanbul"
    })
    void spellingsThatATurkishReaderTakesForTheSameFoldAlike(String one, String other) {
        assertThat(TurkishText.fold(one)).isEqualTo(TurkishText.fold(other));
    }

    @Test
    void theKeyIgnoresSpacesAndPunctuation() {
        assertThat(TurkishText.key(" MS-Office  2016 (Pro) ")).isEqualTo("msoffice2016pro");
    }

    @Test
    void tidyingKeepsLettersAndCaseButNotStrayWhiteSpace() {
        assertThat(TurkishText.tidy(" Ansys\u00a0Academic\n(laboratuvar)\u200b "))
                .isEqualTo("Ansys Academic (laboratuvar)");
    }
}
