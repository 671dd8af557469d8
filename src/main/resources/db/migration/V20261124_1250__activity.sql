create sequence activity_seq increment by 50;
create table activity (
    id          bigint primary key,
    happened_at timestamptz not null,
    actor_id    bigint references account,
    actor_name  text,
    action      text not null,
    subject     text not null,
    subject_id  bigint,
    unit_id     bigint references unit,
    details     jsonb not null
);
create index activity_of_subject on activity (subject, subject_id, happened_at desc);
create index activity_in_time on activity (happened_at desc, id desc);

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is append-only';
end $$;
create trigger history_is_append_only before update or delete on activity
    for each row execute function refuse_change_of_history();
