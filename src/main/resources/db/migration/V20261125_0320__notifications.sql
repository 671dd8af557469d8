create sequence notification_seq increment by 50;
create table notification (
    id            bigint primary key,
    account_id    bigint not null references account,
    kind          text not null check (kind in
        ('RETURNED', 'REOPENED', 'APPROVED', 'REQUESTED', 'EXTENDED', 'OPENED', 'REMINDER', 'SUBMITTED')),
    submission_id bigint references submission,
    place         text not null check (place like '/%'),
    details       jsonb not null,
    lines         jsonb not null,
    created_at    timestamptz not null,
    read_at       timestamptz
);
create index notification_unread on notification (account_id) where read_at is null;
create index notification_of_account on notification (account_id, created_at desc, id desc);
create index notification_of_submission on notification (submission_id);

-- Written in the transaction of the act, sent later. It holds no text: what is mailed is the notification.
create sequence outgoing_mail_seq increment by 50;
create table outgoing_mail (
    id              bigint primary key,
    notification_id bigint not null unique references notification on delete cascade,
    state           text not null check (state in ('WAITING', 'SENT', 'FAILED')),
    address         text,
    attempts        integer not null check (attempts >= 0),
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    last_error      text check (length(last_error) <= 500),
    check ((state = 'SENT') = (sent_at is not null))
);
create index outgoing_mail_due on outgoing_mail (next_attempt_at) where state = 'WAITING';
create index outgoing_mail_in_time on outgoing_mail (created_at desc, id desc);

-- What a person chose otherwise than by default.
create table mail_choice (
    account_id bigint not null references account,
    kind       text not null,
    by_mail    boolean not null,
    primary key (account_id, kind)
);

-- Who was reminded of what: by day of the calendar never twice for the same last day, by hand as often as BİDB confirms.
create table reminder (
    submission_id bigint not null references submission,
    account_id    bigint not null references account,
    occasion      text not null,
    refers_to     date not null,
    sent_at       timestamptz not null
);
create unique index reminder_once on reminder (submission_id, account_id, occasion, refers_to) where occasion <> 'BY_HAND';
create index reminder_of_submission on reminder (submission_id, sent_at);

-- How each scheduled job ended last, and for the daily one up to which day it has come.
create table job_run (
    job         text primary key,
    finished_at timestamptz,
    done        integer,
    error       text check (length(error) <= 500),
    reached_on  date
);

-- Belongs to the library db-scheduler.
create table scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_execution on scheduled_task (execution_time);
create index scheduled_task_heartbeat on scheduled_task (last_heartbeat);
