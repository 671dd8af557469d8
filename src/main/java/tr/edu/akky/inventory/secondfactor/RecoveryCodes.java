package tr.edu.akky.inventory.secondfactor;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes a person writes down for the day when the device is gone; each is good once, and we keep only hashes. */
@Component
class RecoveryCodes {

    static final int COUNT = 10;

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int HANDLE_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    RecoveryCodes(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /**
     * A code that is nobody's yet.
     *
     * @param hash of what follows the handle
     */
    record Drawn(String code, String hash) {

        String handle() {
            return code.substring(0, HANDLE_LENGTH);
        }

        String shown() {
            return code.replaceAll("(.{4})(?!$)", "$1-");
        }
    }

    /** To be called before a transaction begins, for hashes take their time. */
    List<Drawn> draw() {
        Map<String, Drawn> byHandle = new LinkedHashMap<>();
        while (byHandle.size() < COUNT) {
            String code = random();
            byHandle.computeIfAbsent(code.substring(0, HANDLE_LENGTH), handle -> new Drawn(code, hash(code)));
        }
        return List.copyOf(byHandle.values());
    }

    /** Those of before are good for nothing. */
    @Transactional
    void replace(long person, List<Drawn> codes) {
        jdbc.sql("delete from recovery_code where account_id = ?").param(person).update();
        for (Drawn code : codes) {
            jdbc.sql("insert into recovery_code values (?, ?, ?)")
                    .params(person, code.handle(), code.hash())
                    .update();
        }
    }

    /** @return whether it is one of the person's that was never used; to be called before a transaction begins */
    boolean knows(long person, String code) {
        return code.length() == LENGTH
                && jdbc.sql("select hash from recovery_code where account_id = ? and handle = ?")
                        .params(person, code.substring(0, HANDLE_LENGTH))
                        .query(String.class)
                        .optional()
                        .filter(hash -> encoder.matches(code.substring(HANDLE_LENGTH), hash))
                        .isPresent();
    }

    /** @return whether nobody else was quicker with this code, which is a known one */
    boolean use(long person, String code) {
        return jdbc.sql("delete from recovery_code where account_id = ? and handle = ?")
                        .params(person, code.substring(0, HANDLE_LENGTH))
                        .update()
                == 1;
    }

    private String hash(String code) {
        return Objects.requireNonNull(encoder.encode(code.substring(HANDLE_LENGTH)));
    }

    private static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
