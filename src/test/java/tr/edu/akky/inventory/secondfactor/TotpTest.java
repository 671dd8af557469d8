package tr.edu.akky.inventory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TotpTest {

    private static final byte[] SEED = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant MOMENT = Instant.ofEpochSecond(1111111109);

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(Totp.code(SEED, Totp.step(Instant.ofEpochSecond(59)))).isEqualTo("287082");
        assertThat(Totp.code(SEED, Totp.step(MOMENT))).isEqualTo("081804");
    }

    @Test
    void aClockMayBeOneStepWrongAndNoMore() {
        long step = Totp.step(MOMENT);
        assertThat(Totp.stepOf(SEED, Totp.code(SEED, step - 1), MOMENT)).isEqualTo(OptionalLong.of(step - 1));
        assertThat(Totp.stepOf(SEED, Totp.code(SEED, step + 1), MOMENT)).isEqualTo(OptionalLong.of(step + 1));
        assertThat(Totp.stepOf(SEED, Totp.code(SEED, step - 2), MOMENT)).isEmpty();
        assertThat(Totp.stepOf(SEED, Totp.code(SEED, step + 2), MOMENT)).isEmpty();
        assertThat(Totp.stepOf(SEED, "", MOMENT)).isEmpty();
    }

    @Test
    void theKeyIsWrittenAsAppsReadIt() {
        assertThat(Totp.key(SEED)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.key(new byte[20])).isEqualTo("A".repeat(32));
        assertThat(Totp.address(SEED, "AKKY Envanter", "ışık@uni.edu.tr"))
                .isEqualTo("otpauth://totp/AKKY%20Envanter%3A%C4%B1%C5%9F%C4%B1k%40uni.edu.tr"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=AKKY%20Envanter");
    }
}
