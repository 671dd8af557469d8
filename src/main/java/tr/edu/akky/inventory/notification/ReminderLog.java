package tr.edu.akky.inventory.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was reminded of what. All that remind take their turn here, so that nobody is reminded twice at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReminderLog {

    static final String BY_HAND = "BY_HAND";
    static final String OPENED = "OPENED";

    private static final int LOCK = 6_014;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the end of the transaction. */
    public void takeTurn() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
    }

    public boolean wasTold(long submission, long account) {
        return jdbc.sql(
                        "select exists (select from reminder where submission_id = ? and account_id = ? and occasion = ?)")
                .params(submission, account, OPENED)
                .query(Boolean.class)
                .single();
    }

    /** @return whether it is the first time for this occasion and day; by hand it always is */
    public boolean enter(long submission, long account, String occasion, LocalDate refersTo) {
        return jdbc.sql("""
                                insert into reminder (submission_id, account_id, occasion, refers_to, sent_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(submission, account, occasion, refersTo, Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }
}
