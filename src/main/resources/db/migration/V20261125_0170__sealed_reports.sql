-- A report as it was made, with the files and the lines behind them: nobody changes it any more. Only that it was sent
-- may be added, once.
create sequence sealed_report_seq increment by 50;
create table sealed_report (
    id              bigint primary key,
    period_id       bigint not null references period,
    number          integer not null check (number > 0),
    period_name     text not null,
    institution     text not null,
    final           boolean not null,
    gaps            integer not null check (gaps >= 0),
    line_count      integer not null,
    row_count       integer not null,
    template        text not null,
    template_sha256 text not null check (template_sha256 ~ '^[0-9a-f]{64}$'),
    made_by         text not null,
    made_at         timestamptz not null,
    sent_number     text check (length(sent_number) between 1 and 100),
    sent_on         date,
    sent_to         text check (length(sent_to) <= 300),
    sent_marked_by  text,
    sent_marked_at  timestamptz,
    unique (period_id, number),
    check (not final or gaps = 0),
    check (sent_on is null or final),
    check ((sent_on is null) = (sent_number is null) and (sent_on is null) = (sent_marked_at is null)
           and (sent_on is null) = (sent_marked_by is null))
);

create table sealed_file (
    report_id  bigint not null references sealed_report,
    kind       text not null,
    position   integer not null,
    name       text not null,
    media_type text not null,
    size       bigint not null,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea not null,
    primary key (report_id, kind)
);
-- Workbooks are compressed already.
alter table sealed_file alter column content set storage external;

-- The lines as they were reported: the texts of their columns by field. A line is known again by its key.
create table sealed_line (
    report_id bigint not null references sealed_report,
    position  integer not null,
    line_key  text not null,
    name      text not null,
    cells     jsonb not null,
    primary key (report_id, position),
    unique (report_id, line_key)
);

create function refuse_change_of_sealed() returns trigger language plpgsql as $$
begin
    raise exception 'a sealed report is unchangeable';
end $$;
create trigger sealed_file_is_unchangeable before update or delete on sealed_file
    for each row execute function refuse_change_of_sealed();
create trigger sealed_line_is_unchangeable before update or delete on sealed_line
    for each row execute function refuse_change_of_sealed();
create trigger sealed_report_is_kept before delete on sealed_report
    for each row execute function refuse_change_of_sealed();
create trigger sealed_report_is_unchangeable before update on sealed_report
    for each row when (old.sent_on is not null
        or (to_jsonb(new) - array['sent_number', 'sent_on', 'sent_to', 'sent_marked_by', 'sent_marked_at'])
           is distinct from (to_jsonb(old) - array['sent_number', 'sent_on', 'sent_to', 'sent_marked_by', 'sent_marked_at']))
    execute function refuse_change_of_sealed();
