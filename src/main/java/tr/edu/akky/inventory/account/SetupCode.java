package tr.edu.akky.inventory.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The one-time code that proves, on an installation without any account, that whoever sets it up can read the server's
 * log. After ten wrong tries a new code is printed.
 */
@Component
class SetupCode {

    private static final Logger log = LoggerFactory.getLogger(SetupCode.class);
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final int TRIES = 10;

    private final AccountRepository accounts;
    private final String baseUrl;
    private String code = newCode();
    private int wrongTries;
    private volatile boolean done;

    SetupCode(AccountRepository accounts, @Value("${app.base-url}") String baseUrl) {
        this.accounts = accounts;
        this.baseUrl = baseUrl;
    }

    /** Whether nobody can sign in yet; asks the database only until somebody can. */
    boolean isNeeded() {
        if (!done) {
            done = accounts.count() > 0;
        }
        return !done;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isNeeded()) {
            print();
        }
    }

    synchronized boolean accepts(String typed) {
        boolean right = MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8),
                typed.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        if (!right && ++wrongTries >= TRIES) {
            wrongTries = 0;
            code = newCode();
            print();
        }
        return right;
    }

    private void print() {
        log.info("""


                  AKKY Envanter kurulmaya hazır: {}/setup
                  Tek kullanımlık kurulum kodu: {}
                """, baseUrl, code);
    }

    private static String newCode() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
