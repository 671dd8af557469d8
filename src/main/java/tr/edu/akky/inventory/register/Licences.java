package tr.edu.akky.inventory.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.catalogue.Licensing;
import tr.edu.akky.inventory.shared.DataChanges;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.KeptAnswers;
import tr.edu.akky.inventory.shared.Quantity;

/**
 * The licences of a period: the approved rows of its units, and the agreements for the whole campus. A row that is a
 * unit's word for such an agreement is not a licence of its own.
 */
@Repository
@Transactional(readOnly = true)
public class Licences {

    /** The same licences counted by the index of their dates: all approved rows, without those that mean an agreement. */
    private static final String FIGURES = LicenceSql.AGREEMENTS + """
            , approved as (
                select id from submission where period_id = :period and status = 'APPROVED'
            ), counted as (
                select expires_on, perpetual, count(*) as licences from entry
                where submission_id in (select id from approved) and deleted_at is null
                group by expires_on, perpetual
                union all
                select e.expires_on, e.perpetual, -count(*)
                from line_entry le join entry e on e.id = le.entry_id
                where le.period_id = :period and le.shared and e.deleted_at is null
                  and e.submission_id in (select id from approved)
                  and exists (select from agreement a where a.product_id = le.product_id)
                group by e.expires_on, e.perpetual
                union all
                select expires_on, perpetual, count(*) from agreement group by expires_on, perpetual
            )
            select coalesce(sum(licences), 0) as "all",
                   coalesce(sum(licences) filter (where expires_on between :today and :today + 30), 0) as in_thirty,
                   coalesce(sum(licences) filter (where expires_on between :today and :today + 90), 0) as in_ninety,
                   coalesce(sum(licences) filter (where expires_on between :today and :today + 180), 0) as in_half_a_year,
                   coalesce(sum(licences) filter (where expires_on < :today), 0) as expired,
                   coalesce(sum(licences) filter (where perpetual), 0) as perpetual,
                   coalesce(sum(licences) filter (where expires_on is null and not perpetual), 0) as unknown
            from counted
            """;

    private static final int PERIODS = 20;
    private static final int PAGES = 50;

    private final JdbcClient jdbc;
    private final Dates dates;
    private final KeptAnswers<PeriodOn, LicenceFigures> figures;
    private final KeptAnswers<PageOn, Page<LicenceRow>> pages;

    Licences(JdbcClient jdbc, Dates dates, DataChanges changes) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.figures = changes.keep(PERIODS, this::figures);
        this.pages = changes.keep(PAGES, asked -> print(asked.periodId(), asked.filter(), asked.page()));
    }

    private record PeriodOn(long periodId, LocalDate today) {}

    private record PageOn(long periodId, LicenceFilter filter, Pageable page, LocalDate today) {}

    Page<LicenceRow> find(long periodId, LicenceFilter filter, Pageable page) {
        return pages.to(new PageOn(periodId, filter, page, dates.today()));
    }

    /** As {@link #find}, for a page too long to be kept. */
    Page<LicenceRow> print(long periodId, LicenceFilter filter, Pageable page) {
        long total = filter.isActive()
                ? asked(LicenceSql.count(filter), periodId, filter)
                        .query(Long.class)
                        .single()
                : figures(periodId).all();
        Pageable shown = page.getOffset() < total ? page : PageRequest.of(0, page.getPageSize());
        return new PageImpl<>(rows(periodId, filter, shown), shown, total);
    }

    /** As {@link #find}, for whoever need not know how many there are. */
    List<LicenceRow> rows(long periodId, LicenceFilter filter, Pageable page) {
        return asked(LicenceSql.page(filter), periodId, filter)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .param("most", page.getOffset() + page.getPageSize())
                .query((row, index) -> row(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, long periodId, LicenceFilter filter) {
        return jdbc.sql(sql)
                .param("period", periodId)
                .param("q", filter.folded())
                .param("top", filter.top())
                .param("unit", filter.unitId())
                .param("today", dates.today())
                .param("until", dates.today().plusDays(filter.band().days()));
    }

    public LicenceFigures figures(long periodId) {
        return figures.to(new PeriodOn(periodId, dates.today()));
    }

    private LicenceFigures figures(PeriodOn asked) {
        return jdbc.sql(FIGURES)
                .param("period", asked.periodId())
                .param("today", asked.today())
                .query(LicenceFigures.class)
                .single();
    }

    /** The licences of each unit; a unit that gave no number for one of them is absent. */
    Map<Long, Integer> countedByUnit(long periodId) {
        return jdbc.sql(LicenceSql.countedByUnit()).param("period", periodId).query(rows -> {
            Map<Long, Integer> counted = new HashMap<>();
            while (rows.next()) {
                counted.put(rows.getLong("unit_id"), rows.getInt("licences"));
            }
            return counted;
        });
    }

    private static LicenceRow row(ResultSet row) throws SQLException {
        return new LicenceRow(
                row.getString("key"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("category_code"),
                row.getString("metric"),
                licensing(row.getString("licensing")),
                row.getString("licence_name"),
                new Quantity(row.getObject("licence_count", Integer.class), row.getBoolean("licences_unlimited")),
                new Quantity(row.getObject("user_count", Integer.class), row.getBoolean("users_unlimited")),
                new Expiry(row.getObject("expires_on", LocalDate.class), row.getBoolean("perpetual")),
                row.getObject("line_id", Long.class));
    }

    private static @Nullable Licensing licensing(@Nullable String name) {
        return name == null ? null : Licensing.valueOf(name);
    }
}
