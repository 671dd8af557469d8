-- The figures of the start page, the register and the report from indexes alone.
drop index entry_without_category;
drop index entry_without_expiry;
create index entry_by_category on entry (submission_id, category_code) where deleted_at is null;
create index entry_by_expiry on entry (submission_id, expires_on, perpetual) where deleted_at is null;
create index line_entry_shared on line_entry (period_id, entry_id) where shared;
