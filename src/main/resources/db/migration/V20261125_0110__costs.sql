-- What the calculators of a period start from. Percentages are per year and of VAT.
create table cost_default (
    period_id       bigint primary key references period,
    day_rate        numeric(14, 2) not null check (day_rate >= 0),
    yearly_increase numeric(6, 2) not null check (yearly_increase >= 0),
    vat             numeric(5, 2) not null check (vat between 0 and 100),
    usd_rate        numeric(14, 4) check (usd_rate > 0),
    eur_rate        numeric(14, 4) check (eur_rate > 0),
    rates_of        date,
    version         integer not null default 0
);

-- The five-year cost of a line on both sides, with what it was computed from. A line without a row here was not computed.
create table line_cost (
    report_line_id  bigint primary key references report_line,
    day_rate        numeric(14, 2) not null check (day_rate >= 0),
    yearly_increase numeric(6, 2) not null check (yearly_increase >= 0),
    vat             numeric(5, 2) not null check (vat between 0 and 100),
    assumptions     text check (length(assumptions) <= 8000),
    changed_by      text,
    changed_at      timestamptz,
    version         integer not null default 0
);

create table cost_item (
    report_line_id bigint not null references line_cost,
    position       integer not null check (position >= 0),
    side           text not null check (side in ('OPEN_SOURCE', 'COMMERCIAL')),
    kind           text not null check (kind in ('LICENCE', 'SUPPORT', 'MIGRATION', 'TRAINING', 'HARDWARE', 'STAFF', 'OTHER')),
    label          text check (length(label) <= 200),
    amount         numeric(16, 2) not null check (amount >= 0),
    quantity       numeric(12, 2) not null check (quantity >= 0),
    currency       text not null check (currency in ('TRY', 'USD', 'EUR')),
    rate           numeric(14, 4) not null check (rate > 0),
    vat_included   boolean not null,
    first_year     integer not null check (first_year between 1 and 5),
    last_year      integer not null check (last_year between first_year and 5),
    primary key (report_line_id, position)
);

-- In TL with VAT, rounded to the kuruş once a year; the five-year total is the sum of what stands here.
create table cost_year (
    report_line_id bigint not null references line_cost,
    side           text not null check (side in ('OPEN_SOURCE', 'COMMERCIAL')),
    year           integer not null check (year between 1 and 5),
    amount         numeric(18, 2) not null check (amount >= 0),
    primary key (report_line_id, side, year)
);
