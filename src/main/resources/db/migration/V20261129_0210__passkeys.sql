-- The name under which passkeys know a person: random, so that it tells nothing and outlives a new e-mail address.
create table passkey_owner (
    account_id bigint primary key references account,
    handle     text not null unique
);

-- In the table and the columns that the library Spring Security reads and writes.
create table user_credentials (
    credential_id                text primary key,
    user_entity_user_id          text not null references passkey_owner (handle),
    public_key                   bytea not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamptz not null,
    last_used                    timestamptz not null,
    label                        text not null check (length(label) between 1 and 60)
);
create index user_credentials_of_owner on user_credentials (user_entity_user_id);
