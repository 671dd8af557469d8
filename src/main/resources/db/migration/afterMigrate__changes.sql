-- Every table is watched, new ones too, but for those that no answer kept in memory is computed from: sessions and what
-- else passes, traces, mail, work that is not yet data, and figures that have their own tables to follow.
do $$
declare
    unwatched constant text[] := array[
        'activity', 'attempt', 'authenticator_app', 'data_change', 'entry_snapshot', 'entry_tally', 'external_identity',
        'form_draft', 'intake_batch', 'intake_layout', 'intake_removal', 'intake_row', 'job_run', 'mail_choice',
        'notification', 'outgoing_mail', 'passkey_owner', 'password_link', 'recovery_code', 'reminder', 'scheduled_task',
        'second_factor_try', 'sent_form', 'setup_code', 'user_credentials', 'waiting_upload', 'web_session',
        'web_session_attributes', '${flyway:table}'];
    relation regclass;
begin
    if to_regproc('note_data_change') is null then
        return; -- the schema of an older release, on its way to this one
    end if;
    perform pg_advisory_xact_lock(hashtext('data changes'));
    for relation in
        select c.oid::regclass from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> all (unwatched)
          and pg_has_role(c.relowner, 'usage')
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'change_is_noted')
    loop
        execute format('create trigger change_is_noted after insert or update or delete or truncate on %s '
                       'for each statement execute function note_data_change()', relation);
    end loop;
end $$;
