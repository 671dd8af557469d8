create sequence period_seq increment by 50;
create table period (
    id            bigint primary key,
    name          text collate tr not null unique check (length(name) between 2 and 100),
    opens_on      date not null,
    due_on        date not null,
    letter_number text check (length(letter_number) <= 100),
    letter_date   date,
    addressee     text check (length(addressee) <= 300),
    instructions  text check (length(instructions) <= 5000),
    closed_at     timestamptz,
    version       integer not null,
    check (due_on >= opens_on)
);

create sequence submission_seq increment by 50;
create table submission (
    id              bigint primary key,
    period_id       bigint not null references period,
    unit_id         bigint not null references unit,
    status          text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    nil_declared    boolean not null,
    extended_due_on date,
    submitted_at    timestamptz,
    submitted_by    text,
    returned_at     timestamptz,
    return_note     text check (length(return_note) <= 2000),
    approved_at     timestamptz,
    version         integer not null,
    unique (period_id, unit_id),
    check (status in ('DRAFT', 'RETURNED') or submitted_at is not null),
    check ((status = 'APPROVED') = (approved_at is not null))
);
create index submission_of_unit on submission (unit_id);

create sequence entry_seq increment by 50;
create table entry (
    id                 bigint primary key,
    submission_id      bigint not null references submission,
    form_token         uuid not null unique,
    name               text collate tr not null check (length(name) between 1 and 300),
    name_folded        text not null,
    duplicate_key      text not null,
    product_id         bigint references product,
    category_code      text references category,
    licence_count      integer check (licence_count >= 0),
    licences_unlimited boolean not null,
    user_count         integer check (user_count >= 0),
    users_unlimited    boolean not null,
    licence_name       text check (length(licence_name) <= 300),
    expires_on         date,
    perpetual          boolean not null,
    equivalent         text check (length(equivalent) <= 300),
    advantages         text check (length(advantages) <= 5000),
    disadvantages      text check (length(disadvantages) <= 5000),
    constraints_text   text check (length(constraints_text) <= 5000),
    competence         text check (competence in ('STAFF_SUFFICIENT', 'TRAINING_NEEDED', 'OUTSOURCING_NEEDED', 'NO_RESOURCE')),
    open_source_cost   numeric(17, 2) check (open_source_cost >= 0),
    commercial_cost    numeric(17, 2) check (commercial_cost >= 0),
    note               text check (length(note) <= 5000),
    deleted_at         timestamptz,
    version            integer not null,
    check (not (licences_unlimited and licence_count is not null)),
    check (not (users_unlimited and user_count is not null)),
    check (not (perpetual and expires_on is not null))
);
create index entry_of_submission on entry (submission_id, id) where deleted_at is null;
create index entry_duplicate on entry (submission_id, duplicate_key) where deleted_at is null;
create index entry_name_search on entry using gin (name_folded gin_trgm_ops);

-- What a row was at each version: the original in a conflict, and the difference since the last return.
create table entry_snapshot (
    entry_id      bigint not null references entry,
    entry_version integer not null,
    submission_id bigint not null references submission,
    details       jsonb not null,
    deleted       boolean not null,
    taken_at      timestamptz not null,
    taken_by      text not null,
    primary key (entry_id, entry_version)
);
create index entry_snapshot_of_submission on entry_snapshot (submission_id, taken_at);

create sequence correction_request_seq increment by 50;
create table correction_request (
    id            bigint primary key,
    submission_id bigint not null references submission,
    entry_id      bigint references entry,
    field         text,
    message       text not null check (length(message) between 1 and 2000),
    status        text not null check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
    asked_by      text not null,
    asked_at      timestamptz not null,
    answer        text check (length(answer) <= 2000),
    answered_by   text,
    answered_at   timestamptz,
    closed_at     timestamptz,
    version       integer not null,
    check (entry_id is not null or field is null)
);
create index correction_request_of_submission on correction_request (submission_id);
create index correction_request_of_entry on correction_request (entry_id);
