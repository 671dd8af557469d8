-- A period whose report was sent is locked: what the report says must not drift away from what was sent.
alter table period add column locked_at timestamptz;
alter table period add check (locked_at is null or closed_at is not null);
