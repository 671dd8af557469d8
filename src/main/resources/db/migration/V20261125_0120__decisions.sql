-- The official list of feasibility is an administrator's to edit; its first values are loaded from a file.
create table feasibility (
    code     text primary key check (code ~ '^[a-z0-9-]{1,60}$'),
    name     text collate tr not null unique check (length(name) between 1 and 200),
    kind     text not null check (kind in ('FULL', 'PARTIAL', 'NONE')),
    position integer not null,
    active   boolean not null default true,
    version  integer not null default 0
);

-- The decision on a line. Dates may contradict each other for as long as they are being worked on; the pages say so.
create table line_decision (
    report_line_id   bigint primary key references report_line,
    feasibility_code text references feasibility,
    reasons          text check (length(reasons) <= 8000),
    starts_on        date,
    ends_on          date,
    unit_id          bigint references unit,
    remarks          text check (length(remarks) <= 8000),
    changed_by       text,
    changed_at       timestamptz,
    version          integer not null default 0
);
create index line_decision_unit on line_decision (unit_id);

-- A migration that cannot begin before another one is finished.
create table line_dependency (
    report_line_id bigint not null references line_decision,
    depends_on     bigint not null references report_line,
    primary key (report_line_id, depends_on),
    check (report_line_id <> depends_on)
);
create index line_dependency_on on line_dependency (depends_on);
