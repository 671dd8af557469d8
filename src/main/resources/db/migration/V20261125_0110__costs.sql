-- What the calculators of a period start from. Percentages are per year and of VAT. Nothing is changed here: who changes
-- the defaults adds their next version, so that it stays known what each calculation started from.
create table cost_default (
    period_id       bigint not null references period,
    version         integer not null check (version > 0),
    day_rate        numeric(14, 2) not null check (day_rate >= 0),
    yearly_increase numeric(6, 2) not null check (yearly_increase >= 0),
    vat             numeric(5, 2) not null check (vat between 0 and 100),
    usd_rate        numeric(14, 4) check (usd_rate > 0),
    eur_rate        numeric(14, 4) check (eur_rate > 0),
    rates_of        date,
    changed_by      text not null,
    changed_at      timestamptz not null,
    primary key (period_id, version)
);

-- A version of a calculation is never used twice, also not after the calculation was removed and made anew.
create sequence cost_version;

-- The five-year cost of a line on both sides, with what it was computed from. A line without a row here was not computed.
-- The version of the defaults is the one that the calculation started from; 0 before the period had any.
create table line_cost (
    report_line_id   bigint primary key references report_line,
    day_rate         numeric(14, 2) not null check (day_rate >= 0),
    yearly_increase  numeric(6, 2) not null check (yearly_increase >= 0),
    vat              numeric(5, 2) not null check (vat between 0 and 100),
    assumptions      text check (length(assumptions) <= 8000),
    defaults_version integer not null check (defaults_version >= 0),
    changed_by       text not null,
    changed_at       timestamptz not null,
    version          bigint not null default nextval('cost_version')
);

-- A price is that of one unit in one year, in the item's currency; days of own staff without a price of their own cost
-- the day rate of the calculation.
create table cost_item (
    report_line_id bigint not null references line_cost on delete cascade,
    position       integer not null check (position >= 0),
    side           text not null check (side in ('OPEN_SOURCE', 'COMMERCIAL')),
    kind           text not null check (kind in ('LICENCE', 'SUPPORT', 'MIGRATION', 'TRAINING', 'HARDWARE', 'STAFF', 'OTHER')),
    label          text check (length(label) <= 200),
    price          numeric(14, 2) check (price >= 0),
    quantity       numeric(12, 2) not null check (quantity >= 0),
    currency       text not null check (currency in ('TRY', 'USD', 'EUR')),
    rate           numeric(14, 4) not null check (rate > 0),
    vat_included   boolean not null,
    first_year     integer not null check (first_year between 1 and 5),
    last_year      integer not null check (last_year between first_year and 5),
    primary key (report_line_id, position),
    check (price is not null or kind = 'STAFF'),
    check (currency <> 'TRY' or rate = 1)
);

-- In TL with VAT, rounded to the kuruş once a year and side; the five-year total is the sum of what stands here.
create table cost_year (
    report_line_id bigint not null references line_cost on delete cascade,
    side           text not null check (side in ('OPEN_SOURCE', 'COMMERCIAL')),
    year           integer not null check (year between 1 and 5),
    amount         numeric(18, 2) not null check (amount >= 0),
    primary key (report_line_id, side, year)
);
