package tr.edu.akky.inventory.secondfactor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Makes whoever guesses wait: from the fifth wrong try on a minute, then twice as long each time, up to a quarter of an
 * hour; never for good. All instances count together.
 */
@Component
@Transactional
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

    /**
     * To be called before the try is looked at. It counts as wrong until it has turned out to be {@link #right}, so that
     * many at once are no way around.
     *
     * @throws RefusedException while the person has to wait; then the try is not even looked at
     */
    void begin(long person) {
        holdTriesOf(person);
        Tries tries = jdbc.sql("""
                        select wrong,
                            greatest(0, ceil(extract(epoch from greatest(waits_until, now.moment) - now.moment))) seconds
                        from second_factor_try, (select cast(:now as timestamptz) moment) now
                        where account_id = :person
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .query(Tries.class)
                .single();
        if (tries.seconds() > 0) {
            throw new RefusedException("second-factor.wait", (tries.seconds() + 59) / 60);
        }
        jdbc.sql("update second_factor_try set wrong = ?, waits_until = ? where account_id = ?")
                .params(tries.wrong() + 1, Timestamp.from(clock.instant().plus(wait(tries.wrong() + 1))), person)
                .update();
    }

    /** Before the time is read: a try that had to wait here would else seem to be earlier than the one it waited for. */
    private void holdTriesOf(long person) {
        jdbc.sql("""
                        insert into second_factor_try (account_id) values (?)
                        on conflict (account_id) do update set account_id = excluded.account_id
                        """).param(person).update();
    }

    private record Tries(int wrong, long seconds) {}

    void right(long person) {
        jdbc.sql("update second_factor_try set wrong = 0, waits_until = '-infinity' where account_id = ?")
                .param(person)
                .update();
    }

    /** A try that could not be looked at was none. */
    void withdraw(long person) {
        jdbc.sql("update second_factor_try set wrong = wrong - 1, waits_until = '-infinity'"
                        + " where account_id = ? and wrong > 0")
                .param(person)
                .update();
    }
}
