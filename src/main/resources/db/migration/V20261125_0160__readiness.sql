-- What a line still lacks for the report: the one place where this is decided. A gap that blocks keeps a report from
-- being final; the others are advice.
create view line_gap as
select l.id as report_line_id, l.period_id, l.shown_name, l.shown_category, g.gap, g.blocking
from shown_line l
left join line_analysis a on a.report_line_id = l.id
left join line_cost c on c.report_line_id = l.id
left join line_decision d on d.report_line_id = l.id
left join feasibility f on f.code = d.feasibility_code
cross join lateral (
    select coalesce(a.missing, '{EQUIVALENT,COMPETENCE}') as missing, coalesce(a.no_equivalent, false) as none,
           (select coalesce(sum(y.amount) filter (where y.side = 'COMMERCIAL'), 0) from cost_year y where y.report_line_id = l.id) as commercial,
           (select coalesce(sum(y.amount) filter (where y.side = 'OPEN_SOURCE'), 0) from cost_year y where y.report_line_id = l.id) as open_source
) as s
cross join lateral (values
    ('EQUIVALENT', true, 'EQUIVALENT' = any (s.missing)),
    ('ADVANTAGES', true, 'ADVANTAGES' = any (s.missing) and not 'EQUIVALENT' = any (s.missing)),
    ('DISADVANTAGES', true, 'DISADVANTAGES' = any (s.missing) and not 'EQUIVALENT' = any (s.missing)),
    ('CONSTRAINTS', true, 'CONSTRAINTS' = any (s.missing) and not 'EQUIVALENT' = any (s.missing)),
    ('COMPETENCE', true, 'COMPETENCE' = any (s.missing)),
    ('COMPETENCE_REASON', false, a.competence is not null and a.competence_reason is null),
    ('COST', true, c.report_line_id is null or s.commercial = 0),
    ('OPEN_SOURCE_COST', false, c.report_line_id is not null and s.open_source = 0 and not s.none),
    ('FEASIBILITY', true, d.feasibility_code is null),
    ('REASONS', true, f.kind in ('PARTIAL', 'NONE') and d.reasons is null),
    ('DATES', true, f.kind in ('FULL', 'PARTIAL') and (d.starts_on is null or d.ends_on is null)),
    ('DATE_ORDER', true, f.kind in ('FULL', 'PARTIAL') and d.ends_on < d.starts_on),
    ('DEPENDENCY', true, f.kind in ('FULL', 'PARTIAL') and exists (
        select from line_dependency n
        join report_line needed on needed.id = n.depends_on
        left join line_decision p on p.report_line_id = n.depends_on
        left join feasibility pf on pf.code = p.feasibility_code
        where n.report_line_id = l.id and (needed.entry_count + needed.shared_count = 0
             or pf.kind = 'NONE' or p.ends_on > d.starts_on))),
    ('RESPONSIBLE', false, f.kind in ('FULL', 'PARTIAL') and d.unit_id is null),
    ('LICENCES', false, l.hand_licences is null and l.licence_count is null and not l.licences_unlimited),
    ('EXPIRY', false, l.hand_expiry is null and l.expires_on is null and not l.perpetual),
    ('CHANGED', false, l.changed_at is not null)
) as g (gap, blocking, missing)
where g.missing and l.entry_count + l.shared_count > 0;
