-- Sessions of the web, in the columns that the library Spring Session reads and writes. Who is signed in is the account
-- id in principal_name; the attributes are serialised values that only the application can read.
create table web_session (
    primary_id            text primary key,
    session_id            text not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        text
);
create index web_session_ended on web_session (expiry_time);
create index web_session_of_person on web_session (principal_name) where principal_name is not null;

create table web_session_attributes (
    session_primary_id text not null references web_session on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Files that a person has uploaded and not confirmed yet, one of each purpose.
create table waiting_upload (
    account_id  bigint not null references account,
    purpose     text not null,
    content     bytea not null,
    uploaded_at timestamptz not null,
    primary key (account_id, purpose)
);
create index waiting_upload_in_time on waiting_upload (uploaded_at);
