package tr.edu.akky.inventory.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account belongs to whom in another system. */
@Component
class ExternalIdentities {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExternalIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Long> account(String source, String subject) {
        return jdbc.sql("select account_id from external_identity where source = ? and subject = ?")
                .params(source, subject)
                .query(Long.class)
                .optional();
    }

    List<String> sources(long account) {
        return jdbc.sql("select source from external_identity where account_id = ? order by source")
                .param(account)
                .query(String.class)
                .list();
    }

    void link(String source, String subject, long account) {
        jdbc.sql("insert into external_identity (source, subject, account_id, linked_at) values (?, ?, ?, ?)")
                .params(source, subject, account, Timestamp.from(clock.instant()))
                .update();
    }

    /** @return whether there was anything to forget */
    boolean unlink(long account) {
        return jdbc.sql("delete from external_identity where account_id = ?")
                        .param(account)
                        .update()
                > 0;
    }
}
