package tr.edu.akky.inventory.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.dashboard.Round.Bar;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.PeriodState;
import tr.edu.akky.inventory.submission.Periods;

/** Counts for the start page of BİDB, in five statements however large the inventory is. */
@Component
@Transactional(readOnly = true)
class RoundProgress {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final Periods periods;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Dates dates;

    RoundProgress(Periods periods, JdbcClient jdbc, MessageSource messages, Dates dates) {
        this.periods = periods;
        this.jdbc = jdbc;
        this.messages = messages;
        this.dates = dates;
    }

    /** The round that is open and due last, or else the one due last; empty before the first period. */
    Optional<Round> latest() {
        List<Period> latestFirst = periods.all();
        return latestFirst.stream()
                .filter(period -> period.stateOn(dates.today()) == PeriodState.OPEN)
                .findFirst()
                .or(() -> latestFirst.stream().findFirst())
                .map(this::round);
    }

    private Round round(Period period) {
        LocalDate dueOn = period.dueOn();
        return new Round(
                period.id(),
                period.name(),
                dueOn,
                period.stateOn(dates.today()) == PeriodState.CLOSED,
                ChronoUnit.DAYS.between(dates.today(), dueOn),
                count(
                        "select count(*) from entry e join submission s on s.id = e.submission_id"
                                + " where s.period_id = ? and e.deleted_at is null",
                        period.id()),
                count(
                        "select count(*) from submission where period_id = ? and status in ('SUBMITTED', 'APPROVED')",
                        period.id()),
                states(period.id()),
                categories(period.id()));
    }

    private long count(String sql, long periodId) {
        return jdbc.sql(sql).param(periodId).query(Long.class).single();
    }

    private List<Bar> states(long periodId) {
        return scaled(jdbc.sql("""
                        select state, count(counted.state) as number
                        from (values ('APPROVED', 1), ('SUBMITTED', 2), ('RETURNED', 3), ('DRAFT', 4), ('UNTOUCHED', 5))
                            as known (state, place)
                        left join (
                            select case
                                when s.status = 'DRAFT' and not s.nil_declared and not exists (
                                    select from entry e where e.submission_id = s.id and e.deleted_at is null)
                                then 'UNTOUCHED' else s.status end as state
                            from submission s where s.period_id = ?) as counted using (state)
                        group by state, place order by place
                        """)
                .param(periodId)
                .query((row, index) -> new Bar(
                        messages.getMessage("submission.status." + row.getString("state"), null, TURKISH),
                        row.getLong("number"),
                        0,
                        link(periodId, row.getString("state"))))
                .list());
    }

    private static String link(long periodId, String state) {
        return "/review?period=" + periodId + "&status=" + (state.equals("UNTOUCHED") ? "DRAFT" : state);
    }

    private List<Bar> categories(long periodId) {
        return scaled(jdbc.sql("""
                        select t.name, count(e.id) as number
                        from top_category t
                        left join category c on c.top_code = t.code
                        left join (entry e join submission s on s.id = e.submission_id and s.period_id = ?)
                            on e.category_code = c.code and e.deleted_at is null
                        group by t.code, t.name, t.position order by t.position
                        """)
                .param(periodId)
                .query((row, index) -> new Bar(row.getString("name"), row.getLong("number"), 0, ""))
                .list());
    }

    private static List<Bar> scaled(List<Bar> bars) {
        long longest = Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
        return bars.stream()
                .map(bar -> new Bar(bar.label(), bar.count(), (int) (100 * bar.count() / longest), bar.link()))
                .toList();
    }
}
