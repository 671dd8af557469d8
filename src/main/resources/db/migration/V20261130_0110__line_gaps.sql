-- What a line still lacks, as before, but with all conditions of a line weighed in one go: for thousands of lines a row
-- for each condition cost four times as much.
create or replace view line_gap as
select l.id as report_line_id, l.period_id, l.shown_name, l.shown_category, g.gap,
       g.gap not in ('COMPETENCE_REASON', 'OPEN_SOURCE_COST', 'RESPONSIBLE', 'LICENCES', 'EXPIRY', 'CHANGED') as blocking
from shown_line l
left join line_analysis a on a.report_line_id = l.id
left join line_cost c on c.report_line_id = l.id
left join line_decision d on d.report_line_id = l.id
left join feasibility f on f.code = d.feasibility_code
left join (
    select report_line_id, sum(amount) filter (where side = 'COMMERCIAL') as commercial,
           sum(amount) filter (where side = 'OPEN_SOURCE') as open_source
    from cost_year group by report_line_id
) as y on y.report_line_id = l.id
cross join lateral (select coalesce(a.missing, '{EQUIVALENT,COMPETENCE}') as missing) as s
cross join lateral unnest(array_remove(array[
    case when 'EQUIVALENT' = any (s.missing) then 'EQUIVALENT' end,
    case when 'ADVANTAGES' = any (s.missing) and not 'EQUIVALENT' = any (s.missing) then 'ADVANTAGES' end,
    case when 'DISADVANTAGES' = any (s.missing) and not 'EQUIVALENT' = any (s.missing) then 'DISADVANTAGES' end,
    case when 'CONSTRAINTS' = any (s.missing) and not 'EQUIVALENT' = any (s.missing) then 'CONSTRAINTS' end,
    case when 'COMPETENCE' = any (s.missing) then 'COMPETENCE' end,
    case when a.competence is not null and a.competence_reason is null then 'COMPETENCE_REASON' end,
    case when c.report_line_id is null or coalesce(y.commercial, 0) = 0 then 'COST' end,
    case when c.report_line_id is not null and coalesce(y.open_source, 0) = 0 and not coalesce(a.no_equivalent, false)
         then 'OPEN_SOURCE_COST' end,
    case when d.feasibility_code is null then 'FEASIBILITY' end,
    case when f.kind in ('PARTIAL', 'NONE') and d.reasons is null then 'REASONS' end,
    case when f.kind in ('FULL', 'PARTIAL') and (d.starts_on is null or d.ends_on is null) then 'DATES' end,
    case when f.kind in ('FULL', 'PARTIAL') and d.ends_on < d.starts_on then 'DATE_ORDER' end,
    case when f.kind in ('FULL', 'PARTIAL') then
        case when exists (
            select from line_dependency n
            join report_line needed on needed.id = n.depends_on
            left join line_decision p on p.report_line_id = n.depends_on
            left join feasibility pf on pf.code = p.feasibility_code
            where n.report_line_id = l.id
              and (needed.entry_count + needed.shared_count = 0 or pf.kind = 'NONE' or p.ends_on > d.starts_on))
        then 'DEPENDENCY' end end,
    case when f.kind in ('FULL', 'PARTIAL') and d.unit_id is null then 'RESPONSIBLE' end,
    case when l.hand_licences is null and l.licence_count is null and not l.licences_unlimited then 'LICENCES' end,
    case when l.hand_expiry is null and l.expires_on is null and not l.perpetual then 'EXPIRY' end,
    case when l.changed_at is not null then 'CHANGED' end
], null)) as g (gap)
where l.entry_count + l.shared_count > 0;
