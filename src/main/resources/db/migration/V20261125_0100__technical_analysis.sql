-- What BİDB says of a line, in the report's groups of technical analysis and competence. A line without a row here has
-- not been analysed yet; one of version 0 is only assigned to somebody. What is missing is judged in Java and kept here
-- for lists.
create table line_analysis (
    report_line_id    bigint primary key references report_line,
    assigned_to       bigint references account,
    no_equivalent     boolean not null default false,
    advantages        text check (length(advantages) <= 8000),
    disadvantages     text check (length(disadvantages) <= 8000),
    constraints_text  text check (length(constraints_text) <= 8000),
    competence        text check (competence in ('STAFF_SUFFICIENT', 'TRAINING_NEEDED', 'OUTSOURCING_NEEDED', 'NO_RESOURCE')),
    competence_reason text check (length(competence_reason) <= 8000),
    missing           text[] not null default '{EQUIVALENT,ADVANTAGES,DISADVANTAGES,CONSTRAINTS,COMPETENCE}',
    changed_by        text,
    changed_at        timestamptz,
    version           integer not null default 0
);
create index line_analysis_assigned on line_analysis (assigned_to);

-- The programs chosen to take the place of a line's product, best first. Name, fit and licence are those of the moment
-- they were chosen; one that the catalogue does not know has neither.
create table line_equivalent (
    report_line_id bigint not null references line_analysis,
    position       integer not null check (position >= 0),
    equivalent_id  bigint references equivalent,
    name           text not null check (length(name) between 1 and 300),
    fit            text check (fit in ('FULL', 'PARTIAL', 'WEAK')),
    spdx_licence   text check (length(spdx_licence) between 1 and 200),
    primary key (report_line_id, position)
);
create index line_equivalent_of on line_equivalent (equivalent_id);
