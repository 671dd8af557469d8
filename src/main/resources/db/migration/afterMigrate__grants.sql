-- What the role that the application works as may do, renewed after each migration so that every new table is covered.
-- Where only one role is configured it owns the tables, and the triggers alone keep history.
do $$
declare
    application constant text := '${application_role}';
    read_only constant text[] := array['${flyway:table}'];
    append_only constant text[] := array['activity', 'sealed_file', 'sealed_line'];
    never_deleted constant text[] := array['sealed_report', 'licence_check', 'justification'];
    relation record;
begin
    if application = current_user then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('grants'));
    execute format('grant usage on schema %I to %I', current_schema(), application);
    for relation in
        select format('%s %s', case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass) as name,
               case
                   when c.relkind = 'S' then 'usage, select'
                   when c.relname = any (read_only) then 'select'
                   when c.relname = any (append_only) then 'select, insert'
                   when c.relname = any (never_deleted) then 'select, insert, update'
                   else 'select, insert, update, delete'
               end as privileges
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
          and pg_has_role(c.relowner, 'usage')
    loop
        execute format('revoke all on %s from %I', relation.name, application);
        execute format('grant %s on %s to %I', relation.privileges, relation.name, application);
    end loop;
end $$;
