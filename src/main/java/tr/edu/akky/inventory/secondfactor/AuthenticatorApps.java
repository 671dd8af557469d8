package tr.edu.akky.inventory.secondfactor;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.RefusedException;

/** The keys that authenticator apps share with us, one a person. */
@Component
@Transactional
class AuthenticatorApps {

    private static final Logger log = LoggerFactory.getLogger(AuthenticatorApps.class);

    private final JdbcClient jdbc;
    private final SeedCipher cipher;
    private final Clock clock;

    AuthenticatorApps(JdbcClient jdbc, SeedCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Makes a new key that counts for nothing yet. */
    void start(long person) {
        int made = jdbc.sql("""
                        insert into authenticator_app (account_id, seed) values (?, ?)
                        on conflict (account_id) do update set seed = excluded.seed
                        where authenticator_app.confirmed_at is null
                        """).params(person, cipher.stored(Totp.newSeed())).update();
        if (made == 0) {
            throw new RefusedException("second-factor.app.present");
        }
    }

    /** The key that waits for its first code. */
    @Transactional(readOnly = true)
    Optional<byte[]> waiting(long person) {
        return jdbc.sql("select seed from authenticator_app where account_id = ? and confirmed_at is null")
                .param(person)
                .query(String.class)
                .optional()
                .map(cipher::seed);
    }

    /** @return whether the app has shown by this code that it has the key */
    boolean confirm(long person, String code) {
        return accept(person, code, "confirmed_at is null");
    }

    /** @return whether this is a code of the app that has never been accepted */
    boolean accepts(long person, String code) {
        return accept(person, code, "confirmed_at is not null");
    }

    boolean remove(long person) {
        return jdbc.sql("delete from authenticator_app where account_id = ?")
                        .param(person)
                        .update()
                > 0;
    }

    /** Of two requests with the same code, at whichever instance, the second finds its step taken. */
    private boolean accept(long person, String code, String state) {
        Optional<String> stored = jdbc.sql("select seed from authenticator_app where account_id = ? and " + state)
                .param(person)
                .query(String.class)
                .optional();
        if (stored.isEmpty()) {
            return false;
        }
        byte[] seed;
        try {
            seed = cipher.seed(stored.get());
        } catch (IllegalStateException unreadable) {
            log.error("The key of an authenticator app cannot be read: {}", unreadable.getMessage());
            return false;
        }
        OptionalLong step = Totp.stepOf(seed, code, clock.instant());
        return step.isPresent()
                && jdbc.sql("""
                                update authenticator_app
                                set last_step = :step, seed = :seed, confirmed_at = coalesce(confirmed_at, :now)
                                where account_id = :person and last_step < :step
                                """)
                                .param("step", step.getAsLong())
                                .param("seed", cipher.stored(seed))
                                .param("now", Timestamp.from(clock.instant()))
                                .param("person", person)
                                .update()
                        == 1;
    }
}
