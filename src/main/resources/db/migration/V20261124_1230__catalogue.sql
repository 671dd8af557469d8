create table top_category (
    code     text primary key,
    name     text collate tr not null unique,
    position integer not null unique
);

create table category (
    code     text primary key,
    top_code text not null references top_category,
    section  text unique,
    name     text collate tr not null,
    position integer not null unique,
    unique (top_code, name)
);

create sequence product_seq increment by 50;
create table product (
    id            bigint primary key,
    code          text not null unique,
    name          text collate tr not null check (length(name) between 1 and 300),
    name_folded   text not null,
    name_key      text not null unique,
    vendor        text check (length(vendor) <= 200),
    category_code text not null references category,
    licensing     text not null check (licensing in ('SUBSCRIPTION', 'PERPETUAL', 'SITE', 'MIXED')),
    notes         text check (length(notes) <= 2000),
    active        boolean not null,
    edited        boolean not null,
    version       integer not null
);
create index product_search on product using gin (name_folded gin_trgm_ops);
create index product_of_category on product (category_code);

create sequence product_alias_seq increment by 50;
create table product_alias (
    id           bigint primary key,
    product_id   bigint not null references product,
    alias        text not null check (length(alias) <= 300),
    alias_folded text not null,
    alias_key    text not null unique
);
create index product_alias_of_product on product_alias (product_id);
create index product_alias_search on product_alias using gin (alias_folded gin_trgm_ops);

create sequence equivalent_seq increment by 50;
create table equivalent (
    id           bigint primary key,
    code         text not null unique,
    name         text collate tr not null check (length(name) between 1 and 200),
    name_folded  text not null,
    spdx_licence text not null check (length(spdx_licence) <= 200),
    homepage     text check (homepage ~ '^https?://' and length(homepage) <= 500),
    domestic     boolean not null,
    maintained   boolean not null,
    notes        text check (length(notes) <= 2000),
    edited       boolean not null,
    version      integer not null
);

create sequence product_equivalent_seq increment by 50;
create table product_equivalent (
    id               bigint primary key,
    product_id       bigint not null references product,
    equivalent_id    bigint not null references equivalent,
    fit              text not null check (fit in ('FULL', 'PARTIAL', 'WEAK')),
    advantages       text not null,
    disadvantages    text not null,
    constraints_text text not null,
    competence       text not null,
    position         integer not null,
    unique (product_id, equivalent_id)
);
create index product_equivalent_of_equivalent on product_equivalent (equivalent_id);

-- Which edition of the reference files is in the tables.
create table reference_load (
    name      text primary key,
    checksum  text not null,
    loaded_at timestamptz not null
);
