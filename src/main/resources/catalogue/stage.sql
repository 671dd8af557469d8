create temporary table staged_top (code text, name text, position integer) on commit drop;

create temporary table staged_category (code text, top_code text, section text, name text, position integer)
    on commit drop;

create temporary table staged_product
    (code text, name text, vendor text, vendor_folded text, category_code text, licensing text, notes text)
    on commit drop;

create temporary table staged_alias (product_code text, kind text, alias text, folded text, key text) on commit drop;

create temporary table staged_equivalent
    (code text, name text, name_folded text, spdx_licence text, homepage text, origin text, maintenance text, notes text)
    on commit drop;

create temporary table staged_pair
    (product_code text, equivalent_code text, fit text, position integer,
     advantages text, disadvantages text, constraints text, competence text)
    on commit drop;
