package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.RefusedException;

class PasswordPolicyTest {

    private final Account account = new Account("yasemin.ozcan@ornek.edu.tr", "Yasemin Özcan", Role.REVIEWER);
    private final PasswordPolicy policy;

    PasswordPolicyTest() throws IOException {
        policy = new PasswordPolicy(new PasswordStrength(), new Institution("Zirve Üniversitesi"), 12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sifre1234567!",
                "Şifre1234567!",
                "qwertyuiop12",
                "QwErTyUiOp123!",
                "123456789012",
                "universite2026",
                "galatasaray1905",
                "Ankara123456",
                "Parola2026!!",
                "bilgiislem2026",
                "BilgiİşlemDaire1",
                "asdfghjklşi1",
                "fgğıodrnhpqw",
                "uieaütkmlyşx",
                "Sifre.Sifre.2026",
                "istanbul34istanbul",
                "aaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabc",
                "P@ssw0rd12345",
                "passwordpassword",
                "Kasım2026!!!!",
                "akkyenvanter2026",
                "zirveuniversitesi1"
            })
    void whatIsSoonGuessedIsRefused(String password) {
        assertThatThrownBy(() -> policy.require(password, account))
                .isInstanceOf(RefusedException.class)
                .hasFieldOrPropertyWithValue("messageKey", "password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sabah erken kalkan yol alir",
                "dört at bir araba çeker",
                "deniz kaya toprak",
                "kedi masada uyur",
                "xk9v2mq7rt4w",
                "ÇAYIN YANINDA SİMİT"
            })
    void aSentenceOfOnesOwnWillDoWithoutAnyRuleOfComposition(String password) {
        assertThatCode(() -> policy.require(password, account)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "kedi masa, password.too-short",
        "yaseminozcan1, password.own-name",
        "Özcan Yasemin 12, password.own-name"
    })
    void eachRefusalHasItsReason(String password, String reason) {
        assertThatThrownBy(() -> policy.require(password, account)).hasFieldOrPropertyWithValue("messageKey", reason);
    }

    @Test
    void theLongestIsStillJudgedAndAnyLongerOneRefused() {
        assertThatCode(() -> policy.require("kestane gürgen palamut ".repeat(6).substring(0, 128), account))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.require("ab cd ef gh ij ".repeat(9), account))
                .hasFieldOrPropertyWithValue("messageKey", "password.too-long");
    }
}
