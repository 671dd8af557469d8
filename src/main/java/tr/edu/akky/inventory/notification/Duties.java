package tr.edu.akky.inventory.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What units owe in open periods, by each submission's own last day; with one line for each person of the unit. */
@Component
class Duties {

    private static final String OWED = """
            select s.id as submission, u.name as unit, p.id as period, p.name as period_name, p.opens_on,
                   coalesce(s.extended_due_on, p.due_on) as due_on, a.id as account,
                   (select max(r.sent_at) from reminder r where r.submission_id = s.id and r.occasion <> 'OPENED') as reminded_at
            from submission s
            join period p on p.id = s.period_id and p.closed_at is null and p.opens_on <= :today
            join unit u on u.id = s.unit_id and u.active and u.reporting
            left join (account_unit au join account a on a.id = au.account_id and a.active and a.role <> 'VIEWER')
                on au.unit_id = u.id
            where s.status in ('DRAFT', 'RETURNED')
              and (:period = 0 or p.id = :period)
              and (:submissions = '{}' or s.id = any(cast(:submissions as bigint[])))
              and (:state <> 'LATE' or coalesce(s.extended_due_on, p.due_on) < :today)
              and (:state <> 'NOT_BEGUN' or s.status = 'DRAFT' and not s.nil_declared and not exists (
                  select 1 from entry e where e.submission_id = s.id and e.deleted_at is null))
            order by p.due_on, p.id, u.name, s.id, a.id
            """;

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Duty> owed(LocalDate today, ReminderScope scope) {
        return jdbc.sql(OWED)
                .param("today", today)
                .param("period", Objects.requireNonNullElse(scope.period(), 0L))
                .param(
                        "submissions",
                        scope.submissions().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .param("state", scope.state().name())
                .query(Duty.class)
                .list();
    }

    /** Those of these submissions that are still with their units, reporting ones, in a period that goes on. */
    Set<Long> stillOwed(Collection<Long> submissions) {
        return Set.copyOf(jdbc.sql("""
                        select s.id from submission s join period p on p.id = s.period_id and p.closed_at is null
                        join unit u on u.id = s.unit_id and u.active and u.reporting
                        where s.status in ('DRAFT', 'RETURNED') and s.id in (:submissions)
                        """)
                .param("submissions", submissions)
                .query(Long.class)
                .list());
    }
}
