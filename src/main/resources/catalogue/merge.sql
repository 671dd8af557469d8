-- Brings the tables to what the files say. What an administrator has edited stays as it is; rows that are gone from the
-- files stay too, because entries may name them, but are no longer offered.

insert into top_category (code, name, position)
select code, name, position from staged_top
on conflict (code) do update set
    name = case when top_category.edited then top_category.name else excluded.name end,
    position = excluded.position;

insert into category (code, top_code, section, name, position)
select code, top_code, section, name, position from staged_category
on conflict (code) do update set
    top_code = excluded.top_code,
    section = excluded.section,
    name = case when category.edited then category.name else excluded.name end,
    position = excluded.position,
    active = true;

update category set active = false
where code not in (select code from staged_category);

insert into product (code, name, vendor, vendor_folded, category_code, licensing, notes)
select code, name, vendor, vendor_folded, category_code, licensing, notes from staged_product
on conflict (code) do update set
    name = excluded.name,
    vendor = excluded.vendor,
    vendor_folded = excluded.vendor_folded,
    category_code = excluded.category_code,
    licensing = excluded.licensing,
    notes = excluded.notes,
    active = true
where not product.edited;

update product set active = false
where not edited and code not in (select code from staged_product);

-- A spelling may have moved from one product to another, also from one that is gone.
delete from product_alias known using product p
where p.id = known.product_id
  and not p.edited
  and known.kind <> 'LEARNT'
  and not exists (select from staged_alias s
                  where s.product_code = p.code and s.kind = known.kind and s.alias = known.alias)
  and (exists (select from staged_product s where s.code = p.code)
       or exists (select from staged_alias s where s.key = known.key));

insert into product_alias (product_id, kind, alias, folded, key)
select p.id, s.kind, s.alias, s.folded, s.key
from staged_alias s join product p on p.code = s.product_code
where not p.edited
on conflict do nothing;

insert into equivalent (code, name, name_folded, spdx_licence, homepage, origin, maintenance, notes)
select code, name, name_folded, spdx_licence, homepage, origin, maintenance, notes from staged_equivalent
on conflict (code) do update set
    name = excluded.name,
    name_folded = excluded.name_folded,
    spdx_licence = excluded.spdx_licence,
    homepage = excluded.homepage,
    origin = excluded.origin,
    maintenance = excluded.maintenance,
    notes = excluded.notes,
    active = true
where not equivalent.edited;

delete from product_equivalent pair using product p, equivalent e
where p.id = pair.product_id
  and e.id = pair.equivalent_id
  and not p.edited
  and exists (select from staged_product s where s.code = p.code)
  and not exists (select from staged_pair s where s.product_code = p.code and s.equivalent_code = e.code);

insert into product_equivalent
    (product_id, equivalent_id, fit, position, advantages, disadvantages, constraints, competence)
select p.id, e.id, s.fit, s.position, s.advantages, s.disadvantages, s.constraints, s.competence
from staged_pair s join product p on p.code = s.product_code join equivalent e on e.code = s.equivalent_code
where not p.edited
on conflict (product_id, equivalent_id) do update set
    fit = excluded.fit,
    position = excluded.position,
    advantages = excluded.advantages,
    disadvantages = excluded.disadvantages,
    constraints = excluded.constraints,
    competence = excluded.competence;

update equivalent set active = false
where not edited
  and code not in (select code from staged_equivalent)
  and not exists (select from product_equivalent pair where pair.equivalent_id = equivalent.id);
