-- Which person of the university's directory an account belongs to. The subject never changes and is never given to
-- another person, as an e-mail address may be.
create table external_identity (
    source     text not null,
    subject    text not null,
    account_id bigint not null references account,
    linked_at  timestamptz not null,
    primary key (source, subject),
    unique (account_id, source)
);
