package tr.edu.akky.inventory.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that wait for their person's confirmation: too large for a session, and found by every instance. A person has one
 * for each purpose; after a day it is gone.
 */
@Service
@Transactional
public class WaitingUploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingUploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the file in place of an earlier one. */
    public void keep(CurrentUser person, String purpose, byte[] content) {
        jdbc.sql("delete from waiting_upload where uploaded_at < ?")
                .param(at(clock.instant().minus(KEPT)))
                .update();
        jdbc.sql("insert into waiting_upload (account_id, purpose, content, uploaded_at) values (?, ?, ?, ?)"
                        + " on conflict (account_id, purpose)"
                        + " do update set content = excluded.content, uploaded_at = excluded.uploaded_at")
                .params(person.id(), purpose, content, at(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> find(CurrentUser person, String purpose) {
        return jdbc.sql("select content from waiting_upload where account_id = ? and purpose = ? and uploaded_at >= ?")
                .params(person.id(), purpose, at(clock.instant().minus(KEPT)))
                .query(byte[].class)
                .optional();
    }

    public void remove(CurrentUser person, String purpose) {
        jdbc.sql("delete from waiting_upload where account_id = ? and purpose = ?")
                .params(person.id(), purpose)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
