-- How many rows each submission has and what they lack, by category, written beside them so that nobody need count a
-- hundred thousand rows. Every change adds lines with its differences instead of changing one line: two people of a unit
-- never wait for each other. Rows without a category stand under the empty code.
create table entry_tally (
    id               bigint generated always as identity primary key,
    submission_id    bigint not null,
    category_code    text not null,
    entries          integer not null,
    without_licences integer not null,
    without_users    integer not null,
    without_expiry   integer not null
);
create index entry_tally_of_submission on entry_tally (submission_id);

-- One function for each kind of change, as the rows before and after are only there where the kind has them. Now and then
-- the lines of a submission that nobody else holds become one for each category.
do $generate$
declare
    change record;
begin
    for change in
        values ('insert', 'select 1 as weight, * from added'),
               ('update', 'select 1 as weight, * from added union all select -1, * from removed'),
               ('delete', 'select -1 as weight, * from removed')
    loop
        execute format($function$
            create function tally_entries_on_%s() returns trigger language plpgsql as $$
            declare
                grown bigint[];
            begin
                with difference as (
                    select submission_id, coalesce(category_code, '') as category_code, sum(weight) as entries,
                           sum(case when licence_count is null and not licences_unlimited then weight else 0 end)
                               as without_licences,
                           sum(case when user_count is null and not users_unlimited then weight else 0 end)
                               as without_users,
                           sum(case when expires_on is null and not perpetual then weight else 0 end)
                               as without_expiry
                    from (%s) changed where deleted_at is null
                    group by 1, 2
                ), written as (
                    insert into entry_tally
                        (submission_id, category_code, entries, without_licences, without_users, without_expiry)
                    select * from difference
                    where (entries, without_licences, without_users, without_expiry) <> (0, 0, 0, 0)
                    returning id, submission_id
                )
                select array_agg(submission_id) into grown from written where id %% 64 = 0;
                if grown is not null then
                    with folded as (
                        delete from entry_tally
                        where id in (select id from entry_tally where submission_id = any (grown)
                                     for update skip locked)
                        returning *
                    )
                    insert into entry_tally
                        (submission_id, category_code, entries, without_licences, without_users, without_expiry)
                    select submission_id, category_code, sum(entries), sum(without_licences), sum(without_users),
                           sum(without_expiry)
                    from folded
                    group by 1, 2;
                end if;
                return null;
            end $$
            $function$, change.column1, change.column2);
    end loop;
end $generate$;

create trigger entries_are_tallied_on_insert after insert on entry
    referencing new table as added for each statement execute function tally_entries_on_insert();
create trigger entries_are_tallied_on_update after update on entry
    referencing old table as removed new table as added for each statement execute function tally_entries_on_update();
create trigger entries_are_tallied_on_delete after delete on entry
    referencing old table as removed for each statement execute function tally_entries_on_delete();
create function forget_entry_tally() returns trigger language plpgsql as $$
begin
    delete from entry_tally;
    return null;
end $$;
create trigger entries_are_tallied_on_truncate after truncate on entry
    for each statement execute function forget_entry_tally();

insert into entry_tally (submission_id, category_code, entries, without_licences, without_users, without_expiry)
select submission_id, coalesce(category_code, ''), count(*),
       count(*) filter (where licence_count is null and not licences_unlimited),
       count(*) filter (where user_count is null and not users_unlimited),
       count(*) filter (where expires_on is null and not perpetual)
from entry where deleted_at is null
group by 1, 2;

create view submission_tally as
select s.id as submission_id,
       coalesce(sum(t.entries), 0) as entries,
       coalesce(sum(t.entries) filter (where t.category_code = ''), 0) as without_category,
       coalesce(sum(t.without_licences), 0) as without_licences,
       coalesce(sum(t.without_users), 0) as without_users,
       coalesce(sum(t.without_expiry), 0) as without_expiry
from submission s left join entry_tally t on t.submission_id = s.id
group by s.id;

drop index entry_without_licences;
drop index entry_without_users;
