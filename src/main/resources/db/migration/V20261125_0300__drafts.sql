-- What people have typed and not sent yet, one draft of each person and form.
create table form_draft (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account,
    form       text not null check (form ~ '^/' and length(form) <= 500),
    page       text not null check (page ~ '^/' and length(page) <= 500),
    fields     jsonb not null check (jsonb_typeof(fields) = 'array'),
    saved_at   timestamptz not null,
    unique (account_id, form)
);
create index form_draft_in_time on form_draft (saved_at);

-- Forms that made something, so that the same form sent twice makes it once.
create table sent_form (
    digest  text primary key,
    made_id bigint not null,
    sent_at timestamptz not null default now()
);
create index sent_form_in_time on sent_form (sent_at);
