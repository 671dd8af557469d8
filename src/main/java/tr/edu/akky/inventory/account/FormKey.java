package tr.edu.akky.inventory.account;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs what the application gives to a person; made of a secret of theirs and the password hash, so that it changes with
 * the password, but not telling anything of either. Whoever comes from a directory has no password here.
 */
record FormKey(String key) implements Serializable {

    private static final String ALGORITHM = "HmacSHA256";

    static FormKey of(UUID secret, @Nullable String passwordHash) {
        return new FormKey(hmac(secret + Objects.requireNonNullElse(passwordHash, ""), "forms"));
    }

    String sign(String text) {
        return hmac(key, text);
    }

    private static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
