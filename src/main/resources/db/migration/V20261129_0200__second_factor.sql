-- Whether a person has a second factor; kept by the tables below, in the same transaction as they change.
alter table account add column second_factor boolean not null default false;

-- The key that an authenticator app shares with us; it counts once a first code has shown that the app has it.
create table authenticator_app (
    account_id   bigint primary key references account,
    seed         text not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0
);

-- Codes for a lost device, each good once: the first four letters to find it by, and an Argon2id hash of the rest.
create table recovery_code (
    account_id bigint not null references account,
    handle     text not null,
    hash       text not null,
    primary key (account_id, handle)
);

-- Wrong codes since the last right one, and until when no more are looked at.
create table second_factor_try (
    account_id  bigint primary key references account,
    wrong       integer not null default 0,
    waits_until timestamptz not null default '-infinity'
);
