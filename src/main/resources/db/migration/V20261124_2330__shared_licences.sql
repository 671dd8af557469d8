-- An agreement for the whole institution, declared once; units say how many of their people use it.
create sequence shared_licence_seq increment by 50;
create table shared_licence (
    id                 bigint primary key,
    product_id         bigint not null references product,
    name               text collate tr not null check (length(name) between 1 and 300),
    metric             text not null check (metric in ('DEVICE', 'USER', 'CONCURRENT', 'SITE', 'UNLIMITED', 'SUBSCRIPTION')),
    licence_count      integer check (licence_count >= 0),
    licences_unlimited boolean not null,
    starts_on          date,
    expires_on         date,
    perpetual          boolean not null,
    withdrawn_at       timestamptz,
    version            integer not null,
    check (not (licences_unlimited and licence_count is not null)),
    check (not (perpetual and expires_on is not null)),
    check (expires_on is null or starts_on is null or expires_on >= starts_on)
);
create index shared_licence_product on shared_licence (product_id);

create sequence shared_use_seq increment by 50;
create table shared_use (
    id                bigint primary key,
    shared_licence_id bigint not null references shared_licence,
    submission_id     bigint not null references submission,
    user_count        integer not null check (user_count >= 0),
    declared_by       text not null,
    declared_at       timestamptz not null,
    version           integer not null,
    unique (shared_licence_id, submission_id)
);
create index shared_use_submission on shared_use (submission_id);

-- A row may be the unit's word for a shared agreement: it then adds no licences. Decided by hand it stays so.
alter table line_entry add column shared_by_hand boolean not null default false;
alter table report_line add column shared_count integer not null default 0 check (shared_count >= 0);
