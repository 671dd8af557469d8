package tr.edu.akky.inventory.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.web.util.UriComponentsBuilder;

/** Codes of RFC 6238 as every authenticator app makes them: six digits, thirty seconds, HMAC-SHA-1, 160 bits of key. */
final class Totp {

    private static final int SEED_BYTES = 20;
    private static final int KEY_LETTERS = 32;
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] newSeed() {
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return seed;
    }

    static String code(byte[] seed, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(seed, GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    static long step(Instant moment) {
        return moment.getEpochSecond() / GENERATOR.getTimeStep().toSeconds();
    }

    /** The step whose code this is: that of now, or its neighbour where a clock goes wrong; empty if none. */
    static OptionalLong stepOf(byte[] seed, String code, Instant now) {
        byte[] typed = code.getBytes(StandardCharsets.UTF_8);
        long present = step(now);
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> MessageDigest.isEqual(code(seed, step).getBytes(StandardCharsets.UTF_8), typed))
                .findFirst();
    }

    /** The key as apps take it when it is typed: Base32 (RFC 4648), which for 160 bits needs no padding. */
    static String key(byte[] seed) {
        String number = new BigInteger(1, seed).toString(BASE32.length());
        StringBuilder key = new StringBuilder();
        ("0".repeat(KEY_LETTERS - number.length()) + number)
                .chars()
                .forEach(digit -> key.append(BASE32.charAt(DIGITS.indexOf(digit))));
        return key.toString();
    }

    /** What the QR code says to the app. */
    static String address(byte[] seed, String issuer, String account) {
        return UriComponentsBuilder.fromUriString("otpauth://totp/{label}?secret={key}&issuer={issuer}")
                .encode()
                .buildAndExpand(issuer + ":" + account, key(seed), issuer)
                .toUriString();
    }
}
