package tr.edu.akky.inventory.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.submission.SubmissionStatus;

/** How far the units of a period are, each in one statement for all of them. */
@Repository
@Transactional(readOnly = true)
class Standings {

    private static final String UNITS = """
            with member as (
                select au.unit_id, count(*) as people, max(seen.last) as last
                from account_unit au
                join account a on a.id = au.account_id and a.active and a.role <> 'VIEWER'
                left join lateral (
                    select happened_at as last from activity
                    where subject = 'account' and subject_id = a.id and action = 'account.signed-in'
                    order by happened_at desc limit 1) seen on true
                group by au.unit_id
            )
            select s.id, u.name, s.status, s.nil_declared, coalesce(s.extended_due_on, p.due_on) as due_on,
                   s.submitted_at, coalesce(m.people, 0) as people, m.last,
                   (select t.entries from submission_tally t where t.submission_id = s.id) as entries
            from submission s
            join expected_submission expected on expected.id = s.id
            join period p on p.id = s.period_id
            join unit u on u.id = s.unit_id
            left join member m on m.unit_id = u.id
            where s.period_id = :period
            order by u.name, s.id
            """;

    private static final String CATEGORIES = """
            select coalesce(c.top_code, '') as top, sum(t.entries) as entries
            from submission s
            join entry_tally t on t.submission_id = s.id
            left join category c on c.code = t.category_code
            where s.period_id = :period
            group by 1
            having sum(t.entries) > 0
            """;

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<UnitStanding> of(long periodId) {
        return jdbc.sql(UNITS)
                .param("period", periodId)
                .query((row, index) -> standing(row))
                .list();
    }

    /** Rows by upper category; those without one under the empty code. */
    Map<String, Long> categories(long periodId) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql(CATEGORIES).param("period", periodId).query(row -> {
            counts.put(row.getString("top"), row.getLong("entries"));
        });
        return counts;
    }

    private static UnitStanding standing(ResultSet row) throws SQLException {
        return new UnitStanding(
                row.getLong("id"),
                row.getString("name"),
                SubmissionStatus.valueOf(row.getString("status")),
                row.getBoolean("nil_declared"),
                row.getObject("due_on", LocalDate.class),
                instant(row.getTimestamp("submitted_at")),
                row.getLong("entries"),
                row.getLong("people"),
                instant(row.getTimestamp("last")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
