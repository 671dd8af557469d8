-- Lines are added up only where rows that others have deleted meanwhile can be passed over: with a snapshot that is
-- kept for the whole transaction, as for sealing a report, that is an error.
create or replace function note_data_change() returns trigger language plpgsql as $$
declare
    many boolean;
begin
    insert into data_change (changes) values (1) returning id % 64 = 0 into many;
    if many and current_setting('transaction_isolation') = 'read committed' then
        with folded as (
            delete from data_change where id in (select id from data_change for update skip locked) returning changes
        )
        insert into data_change (changes) select sum(changes) from folded having count(*) > 0;
    end if;
    return null;
end $$;
