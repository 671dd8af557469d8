package tr.edu.akky.inventory.search;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * One statement for each kind. What a person may see is part of it: {@code :all} for those who see all units, else
 * {@code :units}. Each yields {@code name, also, place, link, total}, those that begin as typed first.
 */
final class Statements {

    private static final String ROWS = """
            with found as (
                select e.id, e.name, e.name_folded, e.category_code, e.submission_id, s.unit_id, s.period_id,
                       count(*) over () as total
                from entry e join submission s on s.id = e.submission_id
                where e.deleted_at is null and (cast(:all as boolean) or s.unit_id = any (:units)) and %s
                order by e.name_folded not like :start, e.name_folded, e.id desc
                limit :size offset :offset
            )
            select f.name, cast(null as text) as also, concat_ws(' · ', u.name, p.name, t.name || ' › ' || c.name) as place,
                   case when cast(:all as boolean) then '/review/' else '/submissions/' end
                       || f.submission_id || '/entries/' || f.id as link, f.total
            from found f
            join unit u on u.id = f.unit_id
            join period p on p.id = f.period_id
            left join category c on c.code = f.category_code
            left join top_category t on t.code = c.top_code
            order by f.name_folded not like :start, f.name_folded, f.id desc
            """;

    private static final String LINES = """
            select l.shown_name as name, (%s) as also,
                   concat_ws(' · ', p.name, t.name || ' › ' || c.name) as place,
                   '/consolidation/lines/' || l.id as link, count(*) over () as total
            from shown_line l
            join period p on p.id = l.period_id
            left join category c on c.code = l.shown_category
            left join top_category t on t.code = c.top_code
            where cast(:all as boolean) and l.entry_count + l.shared_count > 0
              and l.id in (select id from report_line where product_id in (%s)
                           union select o.report_line_id from line_override o where o.field = 'NAME' and %s)
            order by p.due_on desc, l.shown_name, l.id
            limit :size offset :offset
            """;

    private static final String PRODUCTS = """
            select p.name, (%s) as also, concat_ws(' · ', p.vendor, t.name || ' › ' || c.name) as place,
                   '/catalogue/products/' || p.id as link, count(*) over () as total
            from product p
            join category c on c.code = p.category_code
            join top_category t on t.code = c.top_code
            where (p.active or cast(:administrator as boolean)) and p.id in (%s)
            order by not exists (select from product_alias a where a.product_id = p.id and a.folded like :start), p.name, p.id
            limit :size offset :offset
            """;

    private static final String EQUIVALENTS = """
            select e.name, cast(null as text) as also, e.spdx_licence as place, '/catalogue/equivalents/' || e.id as link,
                   count(*) over () as total
            from equivalent e
            where (e.active or cast(:administrator as boolean)) and %s
            order by e.name_folded not like :start, e.name, e.id
            limit :size offset :offset
            """;

    private static final String UNITS = """
            with found as (
                select u.*, count(*) over () as total
                from unit u
                where (cast(:all as boolean) or u.id = any (:units)) and (%s or u.detsis_no = :key)
                order by u.name_folded not like :start, u.name, u.id
                limit :size offset :offset
            )
            select f.name, cast(null as text) as also, concat_ws(' · ', above.name, 'DETSİS ' || f.detsis_no, latest.period) as place,
                   case when latest.id is not null
                        then case when cast(:all as boolean) then '/review/' else '/submissions/' end || latest.id
                        when cast(:administrator as boolean) then '/administration/units/' || f.id end as link, f.total
            from found f
            left join unit above on above.id = f.parent_id
            left join lateral (
                select s.id, p.name as period from submission s join period p on p.id = s.period_id
                where s.unit_id = f.id order by p.due_on desc, p.id desc limit 1) latest on true
            order by f.name_folded not like :start, f.name, f.id
            """;

    private static final String PEOPLE = """
            select a.full_name as name, cast(null as text) as also,
                   concat_ws(' · ', a.email, (select string_agg(u.name, ', ' order by u.name) from account_unit au
                                              join unit u on u.id = au.unit_id where au.account_id = a.id)) as place,
                   '/administration/accounts/' || a.id as link, count(*) over () as total
            from account a
            where cast(:administrator as boolean) and (%s or position(:typed in a.email) > 0)
            order by a.name_folded not like :start, a.full_name, a.id
            limit :size offset :offset
            """;

    /** A name that a person has given a line is kept as it was typed. */
    private static final String FOLDED_OVERRIDE = TurkishText.foldedInSql("o.value") + " like :word%d";

    private static final String ALIAS = """
            select a.alias from product_alias a
            where a.product_id = %s and a.kind <> 'CODE' and (a.folded like :word0 or a.key like :wholeKey)
            order by a.folded not like :start, a.id limit 1""";

    private Statements() {}

    static String of(Kind kind, int words) {
        return switch (kind) {
            case ROWS -> ROWS.formatted(all("e.name_folded like :word%d", words));
            case LINES ->
                LINES.formatted(ALIAS.formatted("l.product_id"), products(words), all(FOLDED_OVERRIDE, words));
            case PRODUCTS -> PRODUCTS.formatted(ALIAS.formatted("p.id"), products(words));
            case EQUIVALENTS -> EQUIVALENTS.formatted(all("e.name_folded like :word%d", words));
            case UNITS -> UNITS.formatted(all("u.name_folded like :word%d", words));
            case PEOPLE -> PEOPLE.formatted(all("a.name_folded like :word%d", words));
        };
    }

    /**
     * Each word is in one of the product's names or in its maker's, or all of them together are a name: sets, as each is
     * found by an index of its own.
     */
    private static String products(int words) {
        String each = IntStream.range(0, words).mapToObj("""
                        (select product_id from product_alias where folded like :word%1$d
                         union select id from product where vendor_folded like :word%1$d)
                        """::formatted).collect(Collectors.joining("intersect "));
        return "(" + each + ") union select product_id from product_alias where key like :wholeKey";
    }

    private static String all(String condition, int words) {
        return IntStream.range(0, words).mapToObj(condition::formatted).collect(Collectors.joining(" and ", "(", ")"));
    }
}
