package tr.edu.akky.inventory.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up what the rows of each line say, a whole period in one statement. */
@Repository
class LineSums {

    private static final String COMPUTE = """
            with agreement as (
                select sl.* from shared_licence sl join period p on p.id = :period
                where sl.withdrawn_at is null
                  and (sl.starts_on is null or sl.starts_on <= p.due_on)
                  and (sl.expires_on is null or sl.expires_on >= p.opens_on)
            ), used as (
                select a.product_id, u.submission_id, sum(u.user_count) as users
                from shared_use u
                join agreement a on a.id = u.shared_licence_id
                join submission s on s.id = u.submission_id and s.status = 'APPROVED' and s.period_id = :period
                group by a.product_id, u.submission_id
            ), said as (
                select le.product_id, e.submission_id,
                       case when not le.shared then e.licence_count end as licences,
                       e.licences_unlimited and not le.shared as licences_unlimited,
                       not le.shared and e.licence_count is null and not e.licences_unlimited as licences_unknown,
                       case when u.users is null then e.user_count end as users,
                       e.users_unlimited and u.users is null as users_unlimited,
                       u.users is null and e.user_count is null and not e.users_unlimited as users_unknown,
                       e.licence_name,
                       case when not le.shared then e.expires_on end as expires_on,
                       e.perpetual and not le.shared as perpetual,
                       e.category_code, true as is_row, false as is_agreement
                from (select entry_id, period_id, product_id, counted,
                             shared and product_id in (select product_id from agreement) as shared
                      from line_entry) le
                join entry e on e.id = le.entry_id
                left join used u on le.shared and u.product_id = le.product_id and u.submission_id = e.submission_id
                where le.period_id = :period and le.counted and le.product_id is not null
                union all
                select product_id, null, licence_count, licences_unlimited, licence_count is null and not licences_unlimited,
                       null, false, false, name, expires_on, perpetual, null, false, true
                from agreement
                union all
                select product_id, submission_id, null, false, false, users, false, false, null, null, false, null, false,
                       false
                from used
            ), licence_names as (
                select product_id, string_agg(name, ', ' order by name) as names, count(*) as number
                from (select product_id, min(licence_name) as name from said where licence_name is not null
                      group by product_id,
                               lower(translate(licence_name, 'İIıŞşĞğÇçÖöÜü', 'iiissggccoouu') collate "C")) as spelled
                group by product_id
            ), summed as (
                select l.id,
                       count(*) filter (where said.is_row) as entries,
                       count(*) filter (where said.is_agreement) as agreements,
                       count(distinct said.submission_id) as units,
                       sum(said.licences) as licences,
                       coalesce(bool_or(said.licences_unlimited), false) as licences_unlimited,
                       count(*) filter (where said.licences_unknown) as licences_unknown,
                       sum(said.users) as users,
                       coalesce(bool_or(said.users_unlimited), false) as users_unlimited,
                       count(*) filter (where said.users_unknown) as users_unknown,
                       min(said.expires_on) as expires_on,
                       count(*) filter (where said.perpetual) as perpetuals,
                       count(distinct case when said.perpetual then 'perpetual'
                                           else cast(said.expires_on as text) end) > 1 as expiry_differs,
                       coalesce(bool_or(said.category_code <> p.category_code), false) as category_differs
                from report_line l
                join product p on p.id = l.product_id
                left join said on said.product_id = l.product_id
                where l.period_id = :period
                group by l.id
            ), meant as (
                select s.id, s.entries, s.agreements, s.units,
                       case when not s.licences_unlimited then least(s.licences, 2147483647) end as licences,
                       s.licences_unlimited, s.licences_unknown,
                       case when not s.users_unlimited then least(s.users, 2147483647) end as users,
                       s.users_unlimited, s.users_unknown,
                       n.names, coalesce(n.number > 1, false) as names_differ,
                       s.expires_on, s.expires_on is null and s.perpetuals > 0 as perpetual, s.perpetuals,
                       s.expiry_differs, s.category_differs
                from summed s
                join report_line l on l.id = s.id
                left join licence_names n on n.product_id = l.product_id
            )
            update report_line l
            set entry_count = m.entries, shared_count = m.agreements, unit_count = m.units,
                licence_count = m.licences, licences_unlimited = m.licences_unlimited, licences_unknown = m.licences_unknown,
                user_count = m.users, users_unlimited = m.users_unlimited, users_unknown = m.users_unknown,
                licence_name = m.names, licence_name_differs = m.names_differ,
                expires_on = m.expires_on, perpetual = m.perpetual, perpetual_count = m.perpetuals,
                expiry_differs = m.expiry_differs, category_differs = m.category_differs,
                version = l.version + 1
            from meant m
            where m.id = l.id
              and (l.entry_count, l.shared_count, l.unit_count, l.licence_count, l.licences_unlimited, l.licences_unknown, l.user_count,
                   l.users_unlimited, l.users_unknown, l.licence_name, l.licence_name_differs, l.expires_on, l.perpetual,
                   l.perpetual_count, l.expiry_differs, l.category_differs)
                  is distinct from
                  (m.entries, m.agreements, m.units, m.licences, m.licences_unlimited, m.licences_unknown, m.users,
                   m.users_unlimited, m.users_unknown, m.names, m.names_differ, m.expires_on, m.perpetual,
                   m.perpetuals, m.expiry_differs, m.category_differs)
            """;

    private static final String ADD_AGREED = """
            insert into report_line (period_id, product_id)
            select distinct cast(:period as bigint), product_id from shared_licence where withdrawn_at is null
            on conflict (period_id, product_id) do nothing
            """;

    /** Where there is an agreement, a unit that writes "kampüs lisansı" means it, unless a person says otherwise. */
    private static final String RECOGNISE_SHARED = """
            update line_entry le
            set shared = e.licences_unlimited and a.product_id is not null
            from entry e, line_entry known
            left join (select distinct product_id from shared_licence where withdrawn_at is null) a
                on a.product_id = known.product_id
            where known.entry_id = le.entry_id and e.id = le.entry_id and le.period_id = :period and not le.shared_by_hand
              and le.shared <> (e.licences_unlimited and a.product_id is not null)
            """;

    private final JdbcClient jdbc;

    LineSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Unlimited absorbs every number; of dates the earliest counts, and a perpetual licence only where there is no date;
     * what rows leave open is counted apart. A shared licence counts once, and the users that units declare for it add up;
     * a row that is a unit's word for it adds its users only where the unit declared none. Lines whose sums stay the same stay untouched.
     */
    void compute(long periodId) {
        jdbc.sql(ADD_AGREED).param("period", periodId).update();
        jdbc.sql(RECOGNISE_SHARED).param("period", periodId).update();
        jdbc.sql(COMPUTE).param("period", periodId).update();
    }
}
