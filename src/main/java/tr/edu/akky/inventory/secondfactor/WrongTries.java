package tr.edu.akky.inventory.secondfactor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Makes whoever guesses wait: from the fifth wrong try on a minute, then twice as long each time, up to a quarter of an
 * hour; never for good. All instances count together, and of one person one try is looked at at a time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = RefusedException.class)
class WrongTries {

    private static final int FREE = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    WrongTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static Duration wait(int wrong) {
        if (wrong <= FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofMinutes(1L << Math.min(wrong - FREE - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** @throws RefusedException while the person has to wait; then the try is not even looked at */
    void begin(long person) {
        jdbc.sql("insert into second_factor_try (account_id) values (?) on conflict do nothing")
                .param(person)
                .update();
        long seconds = jdbc.sql("""
                        select greatest(0, ceil(extract(epoch from greatest(waits_until, now.moment) - now.moment)))
                        from second_factor_try, (select cast(:now as timestamptz) moment) now
                        where account_id = :person for update of second_factor_try
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .query(Long.class)
                .single();
        if (seconds > 0) {
            throw new RefusedException("second-factor.wait", (seconds + 59) / 60);
        }
    }

    void wrong(long person) {
        int wrong = jdbc.sql("update second_factor_try set wrong = wrong + 1 where account_id = ? returning wrong")
                .param(person)
                .query(Integer.class)
                .single();
        Instant until = clock.instant().plus(wait(wrong));
        jdbc.sql("update second_factor_try set waits_until = ? where account_id = ?")
                .params(Timestamp.from(until), person)
                .update();
    }

    void right(long person) {
        jdbc.sql("update second_factor_try set wrong = 0, waits_until = '-infinity' where account_id = ?")
                .param(person)
                .update();
    }
}
