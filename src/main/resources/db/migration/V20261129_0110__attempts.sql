-- How often a secret was tried in vain, counted for an account, an address, or both together. The key is a digest: nobody
-- reads here who tried or from where. succeeded_at tells that the account has been entered from the address before.
create table attempt (
    key          text primary key,
    failures     integer not null check (failures >= 0),
    tried_at     timestamptz not null,
    succeeded_at timestamptz
);
create index attempt_in_time on attempt (tried_at);

-- Codes that were printed to the log of an installation without any account; only a digest is kept.
create table setup_code (
    digest text primary key
);
