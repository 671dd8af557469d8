package tr.edu.akky.inventory.analysis;

import tr.edu.akky.inventory.shared.TurkishText;

/** The SQL of the work list: each statement begins with the lines of a period and how far each of them is. */
final class WorkSql {

    private static final String JUDGED = """
            with judged as (
                select l.id, l.product_id, l.shown_name, l.shown_category, l.vendor_folded, l.unit_count,
                       c.top_code, c.position as place, coalesce(a.no_equivalent, false) as no_equivalent, a.competence,
                       a.assigned_to, coalesce(a.version, 0) as version, a.report_line_id,
                       coalesce(a.missing, '{EQUIVALENT,ADVANTAGES,DISADVANTAGES,CONSTRAINTS,COMPETENCE}') as missing,
                       coalesce(cardinality(array_remove(a.missing, 'COMPETENCE')) = 0, false) as technical,
                       coalesce(not 'COMPETENCE' = any (a.missing), false) as competent,
                       exists (select from cost_year y where y.report_line_id = l.id
                               and y.side = 'COMMERCIAL' and y.amount > 0) as costed,
                       d.feasibility_code
                from shown_line l
                left join category c on c.code = l.shown_category
                left join line_analysis a on a.report_line_id = l.id
                left join line_decision d on d.report_line_id = l.id
                where l.period_id = :period and l.entry_count + l.shared_count > 0
            )
            """;

    private static final String LISTED = JUDGED + """
            , listed as (
                select judged.*, row_number() over (order by place nulls last, shown_name collate tr, id) as number,
                    (:q = '' or vendor_folded like '%' || :q || '%'
                     or\s""" + TurkishText.foldedInSql("shown_name") + """
                        like '%' || :q || '%'
                     or exists (select from product_alias n where n.product_id = judged.product_id
                                and (n.folded like '%' || :q || '%' or n.key like '%' || replace(:q, ' ', '') || '%')))
                    and (:top = '' or top_code = :top)
                    and case when :assignee = -1 then true when :assignee = 0 then assigned_to is null
                             else assigned_to = :assignee end as wanted,
                    case :state when 'technical' then not technical when 'competence' then not competent
                                when 'cost' then not costed when 'decision' then feasibility_code is null
                                when 'complete' then technical and competent and costed and feasibility_code is not null
                                else true end as in_state
                from judged
            )
            """;

    static final String FOUND = LISTED + "select id from listed where wanted and in_state order by number";

    static final String ROWS = JUDGED + """
            select shown.*, f.name as decision, p.full_name as assignee,
                   (select string_agg(e.name, ', ' order by e.position) from line_equivalent e
                    where e.report_line_id = shown.id) as equivalents,
                   (select array_agg(e.spdx_licence) from line_equivalent e
                    where e.report_line_id = shown.id and e.spdx_licence is not null) as licences
            from judged shown
            left join feasibility f on f.code = shown.feasibility_code
            left join account p on p.id = shown.assigned_to
            where shown.id = any (:ids)
            order by array_position(:ids, shown.id)
            """;

    static final String UNTOUCHED = LISTED + """
            select listed.id, listed.product_id, listed.version,
                   not listed.no_equivalent
                   and num_nonnulls(a.advantages, a.disadvantages, a.constraints_text, a.competence, a.competence_reason) = 0
                   and not exists (select from line_equivalent e where e.report_line_id = listed.id) as untouched
            from listed left join line_analysis a on a.report_line_id = listed.id
            where wanted and in_state and (cardinality(:lines) = 0 or listed.id = any (:lines))
            order by number
            """;

    static final String TAKEN = LISTED + """
            select listed.id, listed.product_id, listed.version, false as untouched
            from listed join line_analysis a on a.report_line_id = listed.id
            where a.changed_at = :at and a.changed_by = :by
            """;

    static final String PROGRESS = LISTED + """
            select count(*) as lines, count(*) filter (where technical) as technical,
                   count(*) filter (where competent) as competence, count(*) filter (where costed) as cost,
                   count(feasibility_code) as decision,
                   count(*) filter (where exists (select from line_equivalent e where e.report_line_id = listed.id))
                       as equivalent,
                   count(*) filter (where no_equivalent) as no_equivalent
            from listed
            """;

    static final String NEIGHBOURS = LISTED + """
            , open as (select id, number from listed where wanted and cardinality(missing) > 0 and id <> :line)
            select (select o.id from open o where o.number < me.number order by o.number desc limit 1) as previous,
                   (select o.id from open o order by o.number < me.number, o.number limit 1) as next,
                   me.number as place, (select count(*) from listed) as lines, (select count(*) from open) as open
            from listed me where me.id = :line
            """;

    static final String NEXT_TO_COST = LISTED + """
            select id from listed where not costed and id <> :line
            order by number < (select number from listed where id = :line), number limit 1
            """;

    private WorkSql() {}
}
