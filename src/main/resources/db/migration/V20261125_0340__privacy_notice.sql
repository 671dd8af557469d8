-- Which version of the notice on personal data a person has read, and when; version 0 is none.
alter table account
    add column notice_version integer not null default 0,
    add column notice_read_at timestamptz,
    add constraint account_notice_read check (notice_version = 0 or notice_read_at is not null);
