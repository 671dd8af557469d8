-- Spellings that the workbench learnt: offered while names are typed, kept when the catalogue's files are loaded anew.
alter table product_alias drop constraint product_alias_kind_check;
alter table product_alias add constraint product_alias_kind_check
    check (kind in ('NAME', 'SHORT_NAME', 'CODE', 'ALIAS', 'LEARNT'));
