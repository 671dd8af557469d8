package tr.edu.akky.inventory.secondfactor;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * How the keys of authenticator apps stand in the database: under AES-GCM with a key that is kept elsewhere, so that a
 * copy of the database alone makes no codes. Where no such key is set they stand as they are.
 */
@Component
class SeedCipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final String ENCRYPTED = "gcm:";
    private static final String PLAIN = "plain:";

    private final @Nullable BytesEncryptor encryptor;

    SeedCipher(@Value("${app.second-factor.key}") String key) {
        this.encryptor = key.isBlank() ? null : encryptor(key.strip());
    }

    private static BytesEncryptor encryptor(String key) {
        byte[] bytes = Base64.getDecoder().decode(key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("app.second-factor.key must be 32 bytes in Base64");
        }
        return new AesBytesEncryptor(
                new SecretKeySpec(bytes, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    String stored(byte[] seed) {
        return encryptor == null
                ? PLAIN + Base64.getEncoder().encodeToString(seed)
                : ENCRYPTED + Base64.getEncoder().encodeToString(encryptor.encrypt(seed));
    }

    /** @throws IllegalStateException where it was encrypted under a key that is not the present one */
    byte[] seed(String stored) {
        if (stored.startsWith(PLAIN)) {
            return Base64.getDecoder().decode(stored.substring(PLAIN.length()));
        }
        if (encryptor == null) {
            throw new IllegalStateException("app.second-factor.key is needed to read the keys of authenticator apps");
        }
        return encryptor.decrypt(Base64.getDecoder().decode(stored.substring(ENCRYPTED.length())));
    }
}
