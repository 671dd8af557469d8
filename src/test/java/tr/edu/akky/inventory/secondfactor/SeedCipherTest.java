package tr.edu.akky.inventory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SeedCipherTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final byte[] seed = Totp.newSeed();
    private final SeedCipher without = new SeedCipher("");
    private final SeedCipher with = new SeedCipher(KEY);

    @Test
    void underAKeyTheDatabaseHoldsNothingThatMakesCodes() {
        String stored = with.stored(seed);
        assertThat(stored).doesNotContain(Base64.getEncoder().encodeToString(seed));
        assertThat(with.stored(seed)).isNotEqualTo(stored);
        assertThat(with.seed(stored)).isEqualTo(seed);
    }

    @Test
    void whatWasStoredBeforeTheKeyWasSetCanStillBeRead() {
        assertThat(with.seed(without.stored(seed))).isEqualTo(seed);
    }

    @Test
    void withoutItsKeyOrUnderAnotherNothingIsRead() {
        byte[] other = new byte[32];
        other[0] = 1;
        SeedCipher another = new SeedCipher(Base64.getEncoder().encodeToString(other));
        assertThatIllegalStateException().isThrownBy(() -> without.seed(with.stored(seed)));
        assertThatIllegalStateException().isThrownBy(() -> another.seed(with.stored(seed)));
    }

    @Test
    void aKeyOfTheWrongLengthIsRefusedAtStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeedCipher("YWJj"));
    }
}
