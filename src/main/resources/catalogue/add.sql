-- Adds what a shared catalogue knows and this one does not. The four statements tell how many products, spellings,
-- equivalents and pairs are new. What is added is the institution's own from now on: the shipped files leave it alone.
insert into product (code, name, vendor, vendor_folded, category_code, licensing, notes, edited)
select s.code, s.name, s.vendor, s.vendor_folded, s.category_code, s.licensing, s.notes, true
from staged_product s
where not exists (select from product p where p.code = s.code)
  and not exists (select from staged_alias a join product_alias known on known.key = a.key
                  where a.product_code = s.code and a.kind in ('NAME', 'CODE'));

insert into product_alias (product_id, kind, alias, folded, key)
select p.id, case when p.name = named.name then s.kind else 'ALIAS' end, s.alias, s.folded, s.key
from staged_alias s
join staged_product named on named.code = s.product_code
join product p on p.code = s.product_code and p.active
where s.key <> ''
  and not exists (select from product_alias known where known.key = s.key)
  and not exists (select from staged_alias other join product rival on rival.code = other.product_code
                  where other.key = s.key and other.product_code < s.product_code)
on conflict do nothing;

insert into equivalent (code, name, name_folded, spdx_licence, homepage, origin, maintenance, notes, edited)
select s.code, s.name, s.name_folded, s.spdx_licence, s.homepage, s.origin, s.maintenance, s.notes, true
from staged_equivalent s
where not exists (select from equivalent e where e.code = s.code);

insert into product_equivalent
    (product_id, equivalent_id, fit, position, advantages, disadvantages, constraints, competence)
select p.id, e.id, s.fit,
       coalesce((select max(position) from product_equivalent known where known.product_id = p.id), 0)
           + row_number() over (partition by p.id order by s.position),
       s.advantages, s.disadvantages, s.constraints, s.competence
from staged_pair s
join product p on p.code = s.product_code and p.active
join equivalent e on e.code = s.equivalent_code
where not exists (select from product_equivalent known where known.product_id = p.id and known.equivalent_id = e.id);

update product set edited = true
where not edited and code in (select code from staged_product union select product_code from staged_pair);
