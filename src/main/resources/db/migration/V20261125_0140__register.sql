-- Periodic checks of the licence register (Circular 2008/17). A record is never deleted, and a closed one never changed.
create sequence licence_check_seq increment by 50;
create table licence_check (
    id         bigint primary key,
    checked_on date not null,
    checked_by text not null check (length(checked_by) between 2 and 200),
    all_units  boolean not null,
    findings   text not null check (length(findings) between 1 and 8000),
    made_by    text not null,
    made_at    timestamptz not null,
    closed_by  text,
    closed_at  timestamptz,
    version    integer not null,
    check ((closed_by is null) = (closed_at is null))
);
create index licence_check_in_time on licence_check (checked_on desc, id desc);

-- What was found in a unit: licences in the register at that time, and licences found there.
create table licence_check_unit (
    check_id   bigint not null references licence_check,
    unit_id    bigint not null references unit,
    registered integer check (registered >= 0),
    found      integer check (found >= 0),
    findings   text check (length(findings) between 1 and 2000),
    primary key (check_id, unit_id)
);
create index licence_check_unit_of on licence_check_unit (unit_id);

create table licence_check_task (
    check_id bigint not null references licence_check,
    position integer not null check (position >= 0),
    what     text not null check (length(what) between 1 and 500),
    who      text check (length(who) between 1 and 200),
    due_on   date,
    done_on  date,
    primary key (check_id, position)
);

create function keep_checks() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'the record of a check is kept';
    end if;
    if old.closed_at is not null then
        raise exception 'the record of a closed check is unchangeable';
    end if;
    return new;
end $$;
create trigger checks_are_kept before update or delete on licence_check for each row execute function keep_checks();

-- Why something commercial is to be bought (Circular 2023/13, Art. 3). The comparison of costs is a copy, so that later
-- changes of the analysis leave the document as it was approved.
create sequence justification_seq increment by 50;
create table justification (
    id                 bigint primary key,
    product            text collate tr not null check (length(product) between 1 and 300),
    product_folded     text not null,
    unit_id            bigint references unit,
    quantity           integer check (quantity > 0),
    quantity_unlimited boolean not null,
    price              numeric(17, 2) check (price >= 0),
    need               text not null check (length(need) <= 8000),
    equivalents        text not null check (length(equivalents) <= 8000),
    technical_reasons  text not null check (length(technical_reasons) <= 8000),
    economic_reasons   text not null check (length(economic_reasons) <= 8000),
    comparison         jsonb,
    status             text not null check (status in ('DRAFT', 'APPROVED', 'CANCELLED')),
    number_year        integer,
    number_in_year     integer,
    made_by            text not null,
    made_by_id         bigint not null references account,
    made_at            timestamptz not null,
    changed_by         text not null,
    changed_by_id      bigint not null references account,
    changed_at         timestamptz not null,
    approved_by        text,
    approved_at        timestamptz,
    cancelled_by       text,
    cancelled_at       timestamptz,
    cancel_reason      text check (length(cancel_reason) between 1 and 1000),
    version            integer not null,
    unique (number_year, number_in_year),
    check (not (quantity_unlimited and quantity is not null)),
    check ((number_year is null) = (number_in_year is null)),
    check ((approved_at is null) = (number_year is null) and (approved_at is null) = (approved_by is null)),
    check (status <> 'APPROVED' or approved_at is not null),
    check (status <> 'DRAFT' or approved_at is null),
    check ((status = 'CANCELLED') = (cancelled_at is not null)),
    check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancel_reason is null))
);
create index justification_unit on justification (unit_id);

-- The last number drawn in each year; drawing locks the row, so that no number is left out or given twice.
create table justification_number (
    year integer primary key,
    last integer not null check (last > 0)
);

create function keep_justifications() returns trigger language plpgsql as $$
declare
    cancelling constant text[] := array['status', 'cancelled_by', 'cancelled_at', 'cancel_reason', 'version'];
begin
    if tg_op = 'DELETE' then
        raise exception 'a justification is kept';
    end if;
    if old.status = 'CANCELLED' or old.status = 'APPROVED'
            and (new.status <> 'CANCELLED' or to_jsonb(new) - cancelling <> to_jsonb(old) - cancelling) then
        raise exception 'an approved justification is unchangeable';
    end if;
    return new;
end $$;
create trigger justifications_are_kept before update or delete on justification
    for each row execute function keep_justifications();
