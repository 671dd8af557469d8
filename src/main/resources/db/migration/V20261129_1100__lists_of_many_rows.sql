-- What the lists ask for on every visit, so that a hundred thousand rows need not be read for it.
create index entry_without_category on entry (submission_id) where deleted_at is null and category_code is null;
create index entry_without_licences on entry (submission_id)
    where deleted_at is null and licence_count is null and not licences_unlimited;
create index entry_without_users on entry (submission_id)
    where deleted_at is null and user_count is null and not users_unlimited;
create index entry_without_expiry on entry (submission_id)
    where deleted_at is null and expires_on is null and not perpetual;
create index entry_by_name on entry (submission_id, name, id) where deleted_at is null;

-- The names that wait for a person, kept with the sums of the lines and computed anew with them.
create table open_name (
    period_id     bigint not null references period,
    name_key      text not null,
    name          text collate tr not null,
    name_folded   text not null,
    entries       integer not null check (entries > 0),
    units         integer not null check (units > 0),
    category_code text,
    similarity    numeric(4, 3),
    primary key (period_id, name_key)
);
insert into open_name
select le.period_id, le.name_key, mode() within group (order by e.name), mode() within group (order by e.name_folded),
       count(*), count(distinct e.submission_id), mode() within group (order by e.category_code),
       (select max(p.similarity) from name_proposal p where p.period_id = le.period_id and p.name_key = le.name_key)
from line_entry le join entry e on e.id = le.entry_id
where le.counted and le.product_id is null
group by le.period_id, le.name_key;
