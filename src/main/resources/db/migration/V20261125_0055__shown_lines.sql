-- Of each line what counts: the value set by hand, else the computed one.
create view shown_line as
with hand_made as (
    select report_line_id,
           max(value) filter (where field = 'NAME') as name,
           max(value) filter (where field = 'CATEGORY') as category,
           max(value) filter (where field = 'LICENCES') as licences,
           max(value) filter (where field = 'USERS') as users,
           max(value) filter (where field = 'LICENCE_NAME') as licence_name,
           max(value) filter (where field = 'EXPIRY') as expiry
    from line_override group by report_line_id
)
select l.*, p.name as product, p.category_code, p.vendor_folded,
       coalesce(h.name, p.name) as shown_name, coalesce(h.category, p.category_code) as shown_category,
       h.licences as hand_licences, h.users as hand_users, h.licence_name as hand_licence_name,
       h.expiry as hand_expiry, h.report_line_id is not null as hand_made,
       l.category_differs or l.expiry_differs or l.licence_name_differs as differs
from report_line l
join product p on p.id = l.product_id
left join hand_made h on h.report_line_id = l.id;
