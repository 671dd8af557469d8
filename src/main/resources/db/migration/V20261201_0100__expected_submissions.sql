-- The submissions that count in a period: not the empty ones of units that have ceased to report while it goes on.
create view expected_submission as
select s.id
from submission s
join period p on p.id = s.period_id
join unit u on u.id = s.unit_id
where u.active and u.reporting
   or p.closed_at is not null
   or s.status in ('SUBMITTED', 'APPROVED')
   or exists (select from entry_tally t where t.submission_id = s.id and t.entries > 0);
