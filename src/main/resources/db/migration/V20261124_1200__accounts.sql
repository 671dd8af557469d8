create extension if not exists pg_trgm;
create collation tr (provider = icu, locale = 'tr-TR');

create sequence unit_seq increment by 50;
create table unit (
    id          bigint primary key,
    name        text collate tr not null check (length(name) between 2 and 200),
    name_folded text not null,
    detsis_no   text unique check (detsis_no ~ '^[0-9]{1,12}$'),
    parent_id   bigint references unit,
    reporting   boolean not null,
    active      boolean not null,
    version     integer not null,
    check (parent_id <> id)
);
create unique index unit_name_once_below_parent on unit (coalesce(parent_id, 0), name_folded);
create index unit_parent on unit (parent_id);

create sequence account_seq increment by 50;
create table account (
    id            bigint primary key,
    email         text not null unique check (email = lower(email) and length(email) <= 254),
    full_name     text collate tr not null check (length(full_name) between 2 and 200),
    name_folded   text not null,
    extension     text check (length(extension) <= 20),
    role          text not null check (role in ('UNIT_STAFF', 'REVIEWER', 'ADMINISTRATOR', 'VIEWER')),
    password_hash text,
    active        boolean not null,
    version       integer not null
);

create table account_unit (
    account_id bigint not null references account,
    unit_id    bigint not null references unit,
    primary key (account_id, unit_id)
);
create index account_unit_unit on account_unit (unit_id);

-- One-time links by which people set their password; only a digest of the token is kept.
create sequence password_link_seq increment by 50;
create table password_link (
    id         bigint primary key,
    account_id bigint not null references account,
    digest     text not null unique,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index password_link_of_account on password_link (account_id);
