-- How many statements have changed data since this database was made: answers computed from all rows of a period hold as
-- long as the sum stays. Each change adds a line, so that nobody waits for anybody; an open transaction's line is not seen
-- and is counted once it is. A database begins at a number of its own, so that no answer outlives its restoration.
create table data_change (
    id      bigint generated always as identity primary key,
    changes bigint not null
);
insert into data_change (changes) values (floor(random() * 1000000000000)::bigint);

create function note_data_change() returns trigger language plpgsql as $$
declare
    many boolean;
begin
    insert into data_change (changes) values (1) returning id % 64 = 0 into many;
    if many then
        with folded as (
            delete from data_change where id in (select id from data_change for update skip locked) returning changes
        )
        insert into data_change (changes) select sum(changes) from folded having count(*) > 0;
    end if;
    return null;
end $$;
