-- What the application gives to a person is signed with a key of theirs, also where they have no password here.
alter table account add column form_secret uuid not null default gen_random_uuid();
