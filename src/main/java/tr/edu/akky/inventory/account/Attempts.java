package tr.edu.akky.inventory.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.Hash;

/**
 * Slows down whoever guesses secrets, on all instances together, and shuts nobody out for good. Strict for one account
 * tried from one address; loose for an account as a whole, and for an address, behind which a campus may sit. Whoever has
 * entered the account from the address before is held to the strict count alone, and adds to no other (OWASP
 * Authentication Cheat Sheet, ASVS 5.0 6.3.1).
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Attempts {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration KNOWN_FOR = Duration.ofDays(90);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15));

    private enum Counter {
        PAIR(5),
        ACCOUNT(20),
        ADDRESS(50);

        private final int free;

        Counter(int free) {
            this.free = free;
        }

        private Duration waitAfter(int failures) {
            return failures < free ? Duration.ZERO : WAITS.get(Math.min(failures - free, WAITS.size() - 1));
        }
    }

    private record Count(String key, int failures, Instant triedAt, boolean known) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * To be called before the secret is looked at. The attempt counts as failed until {@link #succeeded}, so that many at
     * once are no way around.
     *
     * @param account what is tried, whether or not it exists
     * @return how long to wait before the next attempt is even looked at; zero if this one may go on
     */
    public Duration begin(String account, String address) {
        Map<Counter, String> keys = keys(account, address);
        List<String> sorted = keys.values().stream().sorted().toList();
        sorted.forEach(
                key -> jdbc.sql("insert into attempt (key, failures, tried_at) values (?, 0, ?) on conflict do nothing")
                        .params(key, now())
                        .update());
        List<Count> counts = jdbc.sql("select key, failures, tried_at, succeeded_at is not null as known from attempt"
                        + " where key in (:keys) order by key for update")
                .param("keys", sorted)
                .query((row, number) -> new Count(
                        row.getString(1),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getBoolean(4)))
                .list();
        boolean known = counts.stream().anyMatch(count -> count.key().equals(keys.get(Counter.PAIR)) && count.known());
        if (known) {
            keys.keySet().retainAll(Set.of(Counter.PAIR));
        }
        Duration longest = longestWait(keys, counts);
        if (longest.isZero()) {
            jdbc.sql("update attempt set tried_at = :now, failures ="
                            + " case when tried_at < :long_ago then 1 else failures + 1 end where key in (:keys)")
                    .param("now", now())
                    .param("long_ago", now().minus(FORGOTTEN_AFTER))
                    .param("keys", keys.values())
                    .update();
        }
        forgetOld();
        return longest;
    }

    /** As {@link #begin}. @throws RefusedException with how long to wait, if it may not go on */
    public void require(String account, String address) {
        Duration wait = begin(account, address);
        if (!wait.isZero()) {
            throw Waiting.refusal(wait);
        }
    }

    /**
     * As {@link #require} for asking again and again where no secret is looked at: counted apart from wrong tries, so that
     * a campus that asks for its first passwords does not keep itself from signing in.
     */
    public void requireApart(String purpose, String account, String address) {
        require(purpose + " " + account, purpose + " " + Network.of(address));
    }

    private Duration longestWait(Map<Counter, String> keys, List<Count> counts) {
        Duration longest = Duration.ZERO;
        for (Map.Entry<Counter, String> each : keys.entrySet()) {
            for (Count count : counts) {
                if (count.key().equals(each.getValue())) {
                    Duration wait = Duration.between(
                            clock.instant(), count.triedAt().plus(each.getKey().waitAfter(count.failures())));
                    longest = wait.compareTo(longest) > 0 ? wait : longest;
                }
            }
        }
        return longest;
    }

    /** Takes the attempt that has begun last for right: the account is free again from this address. */
    public void succeeded(String account, String address) {
        lock(keys(account, address));
        String pair = key(Counter.PAIR, account, address);
        int known = jdbc.sql(
                        "update attempt set failures = 0, succeeded_at = ? where key = ? and succeeded_at is not null")
                .params(now(), pair)
                .update();
        if (known == 0) {
            jdbc.sql("update attempt set failures = 0, succeeded_at = ? where key = ?")
                    .params(now(), pair)
                    .update();
            jdbc.sql("update attempt set failures = greatest(failures - 1, 0) where key in (?, ?)")
                    .params(key(Counter.ACCOUNT, account, address), key(Counter.ADDRESS, account, address))
                    .update();
        }
    }

    /** An attempt that could not be looked at was none. */
    public void withdraw(String account, String address) {
        Map<Counter, String> keys = keys(account, address);
        lock(keys);
        String withdrawn = "update attempt set failures = greatest(failures - 1, 0) where key in (:keys)";
        int known = jdbc.sql(withdrawn + " and succeeded_at is not null")
                .param("keys", keys.get(Counter.PAIR))
                .update();
        if (known == 0) {
            jdbc.sql(withdrawn).param("keys", keys.values()).update();
        }
    }

    /** All in the order of {@link #begin}, so that no two wait for each other. */
    private void lock(Map<Counter, String> keys) {
        jdbc.sql("select key from attempt where key in (:keys) order by key for update")
                .param("keys", keys.values())
                .query(String.class)
                .list();
    }

    private void forgetOld() {
        jdbc.sql("delete from attempt where key in (select key from attempt where tried_at < ?"
                        + " and (succeeded_at is null or succeeded_at < ?) limit 100 for update skip locked)")
                .params(now().minus(FORGOTTEN_AFTER), now().minus(KNOWN_FOR))
                .update();
    }

    private static String key(Counter counter, String account, String address) {
        String tried = counter == Counter.ADDRESS ? "" : Account.normalised(account);
        String network = counter == Counter.ACCOUNT ? "" : Network.of(address);
        return Hash.of(String.join("\n", counter.name(), tried, network).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<Counter, String> keys(String account, String address) {
        Map<Counter, String> keys = new EnumMap<>(Counter.class);
        for (Counter counter : Counter.values()) {
            keys.put(counter, key(counter, account, address));
        }
        return keys;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
