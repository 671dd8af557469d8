-- A search looks for words anywhere in the names and makers of products.
create index product_alias_search on product_alias using gin (folded gin_trgm_ops);
create index product_alias_key_search on product_alias using gin (key gin_trgm_ops);
create index product_vendor_search on product using gin (vendor_folded gin_trgm_ops);
