package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  Çok  BOŞLUKLU – metin! ",
                "ŞİŞLİ ığdır",
                "a",
                "-5",
                "10 adet",
                "C++ / C#",
                "ÂÎÛ âîû",
                "%100 (yüz)",
                "x\ty\nz",
                "Ansys 2024 R1",
                "İI ıi"
            })
    void theQuickWayThroughTurkishLettersFoldsAsTheThoroughOne(String text) {
        String thorough = TurkishText.fold(text + " \u00e9");

        assertThat(thorough).isEqualTo((TurkishText.fold(text) + " e").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x ", " x", "a  b", "a\u00a0b", "a\u00adb", "a\u200bb", "a\u0301", "a\tb", "a\nb"})
    void whatIsNotTidyIsTidied(String text) {
        assertThat(TurkishText.tidy(text)).isNotEqualTo(text);
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
