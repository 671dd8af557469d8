create sequence report_template_seq increment by 50;
create table report_template (
    id          bigint primary key,
    name        text not null check (length(name) <= 200),
    content     bytea not null,
    official    boolean not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null
);
