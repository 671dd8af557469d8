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
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/**
 * The licences of a period: the approved rows of its units, and the agreements for the whole campus. A row that is a
 * unit's word for such an agreement is not a licence of its own.
 */
@Repository
@Transactional(readOnly = true)
public class Licences {

    private static final String AGREEMENTS = """
            with agreement as (
                select sl.* from shared_licence sl join period p on p.id = :period
                where sl.withdrawn_at is null
                  and (sl.starts_on is null or sl.starts_on <= p.due_on)
                  and (sl.expires_on is null or sl.expires_on >= p.opens_on)
            )
            """;

    private static final String LICENCES = AGREEMENTS + """
            , licence as (
                select 'entry-' || e.id as key, e.id, e.name, e.name_folded, s.unit_id,
                       coalesce(e.category_code, p.category_code) as category_code, null as metric, p.licensing,
                       e.licence_name, e.licence_count, e.licences_unlimited, e.user_count, e.users_unlimited,
                       e.expires_on, e.perpetual, p.id as product_id
                from entry e
                join submission s on s.id = e.submission_id and s.status = 'APPROVED' and s.period_id = :period
                left join line_entry le on le.entry_id = e.id
                left join product p on p.id = coalesce(le.product_id, e.product_id)
                where e.deleted_at is null
                  and not (coalesce(le.shared, false) and exists (select from agreement a where a.product_id = le.product_id))
                union all
                select 'shared-' || a.id, a.id, p.name, '', null, p.category_code, a.metric, p.licensing,
                       a.name, a.licence_count, a.licences_unlimited,
                       (select cast(least(sum(u.user_count), 2147483647) as integer) from shared_use u
                        join submission s on s.id = u.submission_id and s.status = 'APPROVED' and s.period_id = :period
                        where u.shared_licence_id = a.id), false, a.expires_on, a.perpetual, p.id
                from agreement a join product p on p.id = a.product_id
            )
            """;

    private static final String FOUND = LICENCES + """
            select l.*, u.name as unit, line.id as line_id, count(*) over () as total
            from licence l
            left join unit u on u.id = l.unit_id
            left join category c on c.code = l.category_code
            left join report_line line on line.period_id = :period and line.product_id = l.product_id
                                       and line.entry_count + line.shared_count > 0
            where (:q = '' or l.name_folded like '%' || :q || '%'
                   or exists (select from product_alias a where a.product_id = l.product_id
                              and (a.folded like '%' || :q || '%' or a.key like '%' || replace(:q, ' ', '') || '%')))
              and (:top = '' or c.top_code = :top)
              and case when :campus then l.unit_id is null else cast(:unit as bigint) is null or l.unit_id = :unit end
              and case :expiry when 'ALL' then true
                               when 'EXPIRED' then l.expires_on < :today
                               when 'PERPETUAL' then l.perpetual
                               when 'UNKNOWN' then l.expires_on is null and not l.perpetual
                               else l.expires_on between :today and :until end
            order by case :sort when 'expiry' then l.expires_on end nulls last,
                     case :sort when 'expiry' then l.perpetual end nulls last,
                     case :sort when 'unit' then u.name end collate tr nulls first,
                     l.name collate tr, l.key
            limit :size offset :offset
            """;

    /** The same licences counted by the index of their dates: all approved rows, without those that mean an agreement. */
    private static final String FIGURES = AGREEMENTS + """
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

    private static final String COUNTED = LICENCES + """
            select unit_id, cast(least(sum(licence_count), 2147483647) as integer) as licences from licence
            where unit_id is not null
            group by unit_id
            having bool_and(licence_count is not null)
            """;

    private final JdbcClient jdbc;
    private final Dates dates;

    Licences(JdbcClient jdbc, Dates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    Page<LicenceRow> find(long periodId, LicenceFilter filter, Pageable page) {
        List<Map.Entry<LicenceRow, Long>> found = jdbc.sql(FOUND)
                .param("period", periodId)
                .param("q", filter.folded())
                .param("top", filter.top())
                .param("campus", filter.onlyCampus())
                .param("unit", filter.unitId())
                .param("expiry", filter.band().name())
                .param("today", dates.today())
                .param("until", dates.today().plusDays(filter.band().days()))
                .param("sort", filter.sort())
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> Map.entry(row(row), row.getLong("total")))
                .list();
        if (found.isEmpty() && page.getPageNumber() > 0) {
            return find(periodId, filter, PageRequest.of(0, page.getPageSize()));
        }
        long total = found.isEmpty() ? 0 : found.get(0).getValue();
        return new PageImpl<>(found.stream().map(Map.Entry::getKey).toList(), page, total);
    }

    public LicenceFigures figures(long periodId) {
        return jdbc.sql(FIGURES)
                .param("period", periodId)
                .param("today", dates.today())
                .query(LicenceFigures.class)
                .single();
    }

    /** The licences of each unit; a unit that gave no number for one of them is absent. */
    Map<Long, Integer> countedByUnit(long periodId) {
        return jdbc.sql(COUNTED).param("period", periodId).query(rows -> {
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
