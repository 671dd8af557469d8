package tr.edu.akky.inventory.secondfactor;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes a person writes down for the day when the device is gone; each is good once, and we keep only hashes. */
@Component
@Transactional
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

    /** Makes all anew; those of before are good for nothing. */
    List<String> make(long person) {
        remove(person);
        List<String> codes = new ArrayList<>();
        while (codes.size() < COUNT) {
            String code = random();
            int stored = jdbc.sql("insert into recovery_code values (?, ?, ?) on conflict do nothing")
                    .params(person, code.substring(0, HANDLE_LENGTH), encoder.encode(code.substring(HANDLE_LENGTH)))
                    .update();
            if (stored == 1) {
                codes.add(code.replaceAll("(.{4})(?!$)", "$1-"));
            }
        }
        return codes;
    }

    /** @return whether it is one of the person's that was never used */
    boolean use(long person, String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        String handle = code.substring(0, HANDLE_LENGTH);
        return jdbc.sql("select hash from recovery_code where account_id = ? and handle = ?")
                        .params(person, handle)
                        .query(String.class)
                        .optional()
                        .filter(hash -> encoder.matches(code.substring(HANDLE_LENGTH), hash))
                        .isPresent()
                && jdbc.sql("delete from recovery_code where account_id = ? and handle = ?")
                                .params(person, handle)
                                .update()
                        == 1;
    }

    void remove(long person) {
        jdbc.sql("delete from recovery_code where account_id = ?").param(person).update();
    }

    private static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
