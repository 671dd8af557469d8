package tr.edu.akky.inventory.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The SQL of the register, with only what is asked for: a condition that is always true, or an order chosen by a
 * parameter, would have every row of the period read and sorted for each page.
 */
final class LicenceSql {

    /** The agreements for the whole campus that a period knows. */
    static final String AGREEMENTS = """
            with agreement as (
                select sl.* from shared_licence sl join period p on p.id = :period
                where sl.withdrawn_at is null
                  and (sl.starts_on is null or sl.starts_on <= p.due_on)
                  and (sl.expires_on is null or sl.expires_on >= p.opens_on)
            )
            """;

    private static final String ROWS = """
            select 'entry-' || e.id as key, e.id as entry_id, cast(null as bigint) as agreement_id, e.name, e.name_folded,
                   coalesce(e.category_code, p.category_code) as category_code, cast(null as text) as metric, p.licensing,
                   e.licence_name, e.licence_count, e.licences_unlimited, e.user_count, e.users_unlimited, e.expires_on,
                   e.perpetual, p.id as product_id
            from entry e
            left join line_entry le on le.entry_id = e.id
            left join product p on p.id = coalesce(le.product_id, e.product_id)
            where e.deleted_at is null and e.id not in (select entry_id from meant) and %s
            """;

    private static final String SHARED = """
            select 'shared-' || a.id as key, cast(null as bigint) as entry_id, a.id as agreement_id, p.name,
                   '' as name_folded, p.category_code, a.metric, p.licensing, a.name as licence_name, a.licence_count,
                   a.licences_unlimited,
                   (select cast(least(sum(u.user_count), 2147483647) as integer) from shared_use u
                    join submission s on s.id = u.submission_id and s.status = 'APPROVED' and s.period_id = :period
                    where u.shared_licence_id = a.id) as user_count,
                   false as users_unlimited, a.expires_on, a.perpetual, p.id as product_id
            from agreement a join product p on p.id = a.product_id
            where %s
            """;

    /**
     * Each submission gives no more than the page could need of it. In this order: rows, agreements, what either must
     * fulfil, which submissions, how many rows of each, whether there are agreements, and the columns: what is not among
     * them is not read either.
     */
    private static final String LICENCES = AGREEMENTS + """
            , meant as (
                select entry_id from line_entry
                where period_id = :period and shared and product_id in (select product_id from agreement)
            ), licence as (
                select l.*, s.unit_id
                from submission s
                cross join lateral (select %7$s from (%1$s) l where %3$s %5$s) l
                where s.status = 'APPROVED' and s.period_id = :period and %4$s
                union all
                select %7$s, null from (%2$s) l where %3$s and %6$s
            )
            """;

    private static final String SORTED = "l.key, l.entry_id, l.agreement_id, l.name, l.expires_on, l.perpetual";

    private static final String PAGE = """
            , shown as (
                select l.* from (select licence.*, u.name as unit
                                 from licence left join unit u on u.id = licence.unit_id) l
                order by %1$s
                limit :size offset :offset
            )
            select whole.*, l.unit, line.id as line_id
            from shown l
            cross join lateral (%2$s union all %3$s) whole
            left join report_line line on line.period_id = :period and line.product_id = whole.product_id
                                       and line.entry_count + line.shared_count > 0
            order by %1$s
            """;

    private static final Map<String, String> ORDERS = Map.of(
            "expiry", "l.expires_on nulls last, l.perpetual nulls last, l.name collate tr, l.key",
            "name", "l.name collate tr, l.key",
            "unit", "l.unit collate tr nulls first, l.name collate tr, l.key");

    private static final String ROWS_OF_SUBMISSION = ROWS.formatted("e.submission_id = s.id");
    private static final String ALL_SHARED = SHARED.formatted("true");

    private LicenceSql() {}

    /** Needs :period, :size, :offset and :most, which is their sum, besides what the filter asks for. */
    static String page(LicenceFilter filter) {
        String order = Objects.requireNonNull(ORDERS.get(filter.order()));
        String ofUnit = filter.order().equals("unit") ? Objects.requireNonNull(ORDERS.get("name")) : order;
        return licences(filter, "order by " + ofUnit + " limit :most")
                + PAGE.formatted(order, ROWS.formatted("e.id = l.entry_id"), SHARED.formatted("a.id = l.agreement_id"));
    }

    static String count(LicenceFilter filter) {
        return licences(filter, "") + "select count(*) from licence";
    }

    /** The licences of each unit; a unit that gave no number for one of them is absent. */
    static String countedByUnit() {
        return LICENCES.formatted(ROWS_OF_SUBMISSION, ALL_SHARED, "true", "true", "", "false", "l.licence_count") + """
                select unit_id, cast(least(sum(licence_count), 2147483647) as integer) as licences from licence
                group by unit_id
                having bool_and(licence_count is not null)
                """;
    }

    private static String licences(LicenceFilter filter, String first) {
        String units = filter.onlyCampus() ? "false" : filter.unitId() == null ? "true" : "s.unit_id = :unit";
        String campus = filter.unitId() == null ? "true" : "false";
        return LICENCES.formatted(ROWS_OF_SUBMISSION, ALL_SHARED, conditions(filter), units, first, campus, SORTED);
    }

    private static String conditions(LicenceFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (!filter.folded().isEmpty()) {
            conditions.add("""
                    (l.name_folded like '%' || :q || '%'
                     or exists (select from product_alias a where a.product_id = l.product_id
                                and (a.folded like '%' || :q || '%' or a.key like '%' || replace(:q, ' ', '') || '%')))
                    """);
        }
        if (!filter.topOrAll().isEmpty()) {
            conditions.add("exists (select from category c where c.code = l.category_code and c.top_code = :top)");
        }
        switch (filter.band()) {
            case ALL -> {}
            case EXPIRED -> conditions.add("l.expires_on < :today");
            case PERPETUAL -> conditions.add("l.perpetual");
            case UNKNOWN -> conditions.add("l.expires_on is null and not l.perpetual");
            default -> conditions.add("l.expires_on between :today and :until");
        }
        return String.join(" and ", conditions);
    }
}
