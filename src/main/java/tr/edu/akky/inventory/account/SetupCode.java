package tr.edu.akky.inventory.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Hash;

/**
 * The one-time code that proves, on an installation without any account, that whoever sets it up can read the server's
 * log. Each start prints one, and any of them will do at any instance: the database holds their digests.
 */
@Component
class SetupCode {

    private static final Logger log = LoggerFactory.getLogger(SetupCode.class);
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;

    private final JdbcClient jdbc;
    private final String baseUrl;
    private volatile boolean done;

    SetupCode(JdbcClient jdbc, @Value("${app.base-url}") String baseUrl) {
        this.jdbc = jdbc;
        this.baseUrl = baseUrl;
    }

    /** Whether nobody can sign in yet; asks the database only until somebody can. */
    boolean isNeeded() {
        if (!done) {
            done = jdbc.sql("select exists (select from account)")
                    .query(Boolean.class)
                    .single();
        }
        return !done;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isNeeded()) {
            String code = newCode();
            jdbc.sql("insert into setup_code (digest) values (?)")
                    .param(digest(code))
                    .update();
            log.info("""


                      AKKY Envanter kurulmaya hazır: {}/setup
                      Tek kullanımlık kurulum kodu: {}
                    """, baseUrl, code);
        }
    }

    boolean accepts(String typed) {
        return jdbc.sql("select count(*) from setup_code where digest = ?")
                        .param(digest(typed.strip().toUpperCase(Locale.ROOT)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String digest(String code) {
        return Hash.of(code.getBytes(StandardCharsets.UTF_8));
    }

    private static String newCode() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
