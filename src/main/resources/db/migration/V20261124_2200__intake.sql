create sequence intake_batch_seq increment by 50;

-- A file or a pasted range on its way into the inventory. What was uploaded is kept only until its rows are stored.
create table intake_batch (
    id            bigint primary key,
    submission_id bigint not null references submission,
    source        text not null check (source in ('FILE', 'PASTE')),
    file_name     text not null check (length(file_name) <= 200),
    checksum      text not null check (checksum ~ '^[0-9a-f]{64}$'),
    content       bytea,
    status        text not null check (status in
                      ('READING', 'COLUMNS', 'PREVIEW', 'STORING', 'STORED', 'REFUSED', 'DISCARDED')),
    sheets        jsonb not null,
    sheet         integer check (sheet >= 0),
    columns       jsonb,
    left_out      jsonb not null,
    read_rows     integer not null check (read_rows >= 0),
    ignored_rows  integer not null check (ignored_rows >= 0),
    ignored_where text not null,
    downloaded_at timestamptz,
    refusal       jsonb,
    progress      integer not null default 0,
    worked_at     timestamptz not null default now(),
    made_by       text not null,
    made_at       timestamptz not null,
    stored_at     timestamptz,
    version       integer not null
);
create index intake_batch_of_submission on intake_batch (submission_id, id);

-- A row of a batch: what was read, what a person made of it, and what became of it.
create table intake_row (
    batch_id       bigint not null references intake_batch on delete cascade,
    number         integer not null check (number > 0),
    cells          jsonb not null,
    corrections    jsonb not null default '{}',
    state          text not null check (state in ('READY', 'ATTENTION', 'STORED', 'GONE')),
    adjusted       boolean not null,
    faults         jsonb not null,
    duplicate_key  text,
    relation       text not null check (relation in ('NEW', 'SAME', 'CHANGED', 'TWIN')),
    decision       text not null check (decision in ('ADD', 'UPDATE', 'SKIP')),
    means_entry    bigint references entry,
    means_version  integer,
    based_on       integer,
    twin_of        integer,
    stored_entry   bigint references entry,
    stored_version integer,
    primary key (batch_id, number),
    check ((means_entry is null) = (means_version is null)),
    check ((stored_entry is null) = (stored_version is null))
);
create index intake_row_state on intake_row (batch_id, state, number);
create index intake_row_means on intake_row (means_entry) where means_entry is not null;
create index intake_row_stored on intake_row (stored_entry) where stored_entry is not null;

-- Rows of the inventory that a returned workbook no longer held, and that a person agreed to delete.
create table intake_removal (
    batch_id      bigint not null references intake_batch on delete cascade,
    entry_id      bigint not null references entry,
    entry_version integer not null,
    primary key (batch_id, entry_id)
);
create index intake_removal_entry on intake_removal (entry_id);

-- How a unit's own layout is to be read, learnt from a mapping by hand.
create table intake_layout (
    unit_id    bigint not null references unit,
    signature  text not null,
    columns    jsonb not null,
    learnt_at  timestamptz not null,
    primary key (unit_id, signature)
);
