-- The guide's narrative: for each sub-category of a period the headings A to D, as text with light marks.
create sequence guide_section_seq increment by 50;
create table guide_section (
    id            bigint primary key,
    period_id     bigint not null references period,
    category_code text not null references category,
    heading       text not null check (heading in ('A', 'B', 'C', 'D')),
    body          text not null check (length(body) <= 60000),
    changed_by    text not null,
    changed_at    timestamptz not null,
    version       integer not null,
    unique (period_id, category_code, heading)
);
