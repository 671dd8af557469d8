package tr.edu.akky.inventory.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up what the rows of each line say, a whole period in one statement. */
@Repository
class LineSums {

    private static final String COMPUTE = """
            with licence_names as (
                select product_id, string_agg(name, ', ' order by name) as names, count(*) as number
                from (select le.product_id, min(e.licence_name) as name
                      from line_entry le join entry e on e.id = le.entry_id
                      where le.period_id = :period and le.counted and e.licence_name is not null
                      group by le.product_id, lower(e.licence_name)) as spelled
                group by product_id
            ), summed as (
                select l.id,
                       count(e.id) as entries,
                       count(distinct e.submission_id) as units,
                       sum(e.licence_count) filter (where not le.shared) as licences,
                       coalesce(bool_or(e.licences_unlimited and not le.shared), false) as licences_unlimited,
                       count(*) filter (where not le.shared and e.licence_count is null and not e.licences_unlimited)
                           as licences_unknown,
                       sum(e.user_count) as users,
                       coalesce(bool_or(e.users_unlimited), false) as users_unlimited,
                       count(*) filter (where e.user_count is null and not e.users_unlimited and e.id is not null)
                           as users_unknown,
                       min(e.expires_on) as expires_on,
                       count(*) filter (where e.perpetual) as perpetuals,
                       count(distinct case when e.perpetual then 'perpetual' else cast(e.expires_on as text) end) > 1
                           as expiry_differs,
                       coalesce(bool_or(e.category_code <> p.category_code), false) as category_differs
                from report_line l
                join product p on p.id = l.product_id
                left join line_entry le
                    on le.period_id = l.period_id and le.product_id = l.product_id and le.counted
                left join entry e on e.id = le.entry_id
                where l.period_id = :period
                group by l.id
            ), meant as (
                select s.id, s.entries, s.units,
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
            set entry_count = m.entries, unit_count = m.units,
                licence_count = m.licences, licences_unlimited = m.licences_unlimited, licences_unknown = m.licences_unknown,
                user_count = m.users, users_unlimited = m.users_unlimited, users_unknown = m.users_unknown,
                licence_name = m.names, licence_name_differs = m.names_differ,
                expires_on = m.expires_on, perpetual = m.perpetual, perpetual_count = m.perpetuals,
                expiry_differs = m.expiry_differs, category_differs = m.category_differs,
                version = l.version + 1
            from meant m
            where m.id = l.id
              and (l.entry_count, l.unit_count, l.licence_count, l.licences_unlimited, l.licences_unknown, l.user_count,
                   l.users_unlimited, l.users_unknown, l.licence_name, l.licence_name_differs, l.expires_on, l.perpetual,
                   l.perpetual_count, l.expiry_differs, l.category_differs)
                  is distinct from
                  (m.entries, m.units, m.licences, m.licences_unlimited, m.licences_unknown, m.users,
                   m.users_unlimited, m.users_unknown, m.names, m.names_differ, m.expires_on, m.perpetual,
                   m.perpetuals, m.expiry_differs, m.category_differs)
            """;

    private final JdbcClient jdbc;

    LineSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Unlimited absorbs every number; of dates the earliest counts, and a perpetual licence only where there is no date;
     * what rows leave open is counted apart. Lines whose sums stay the same stay untouched.
     */
    void compute(long periodId) {
        jdbc.sql(COMPUTE).param("period", periodId).update();
    }
}
