package tr.edu.akky.inventory.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.Visitor;

/**
 * Rows by the thousand, put into a database by SQL: as many in the first unit's open submission as all other units
 * together have reported and got approved.
 */
final class LargeInventory {

    /** One product for so many rows, one name that is none of a product's for twice as many. */
    private static final int ROWS_OF_PRODUCT = 20;

    private static final String PRODUCTS = """
            with made as (
                insert into product (code, name, vendor, vendor_folded, category_code, licensing)
                select 'olcum-' || n, translate(md5(n::text), '0123456789', 'ghijklmnop'), 'Üretici ' || n %% 40,
                       'uretici ' || n %% 40, (select min(code) from category), 'SUBSCRIPTION'
                from generate_series(1, %1$d / 20) n
                returning id, name
            )
            insert into product_alias (product_id, kind, alias, folded, key)
            select id, 'NAME', name, name, name from made
            """;

    private static final String ROWS = """
            with named as (
                select n, case when n %% 4 > 0
                               then (select name from product where code = 'olcum-' || (1 + n %% (%1$d / 20)))
                               when n %% 8 = 0
                               then (select name from product where code not like 'olcum-%%' order by id offset n %% 200 limit 1)
                               else 'bilinmeyen ' || translate(md5((n %% (%1$d / 5))::text), '0123456789', 'ghijklmnop') end as name,
                       case when %2$s then 1 else 2 + n %% 19 end as unit
                from generate_series(1, %1$d) n
            )
            insert into entry (id, submission_id, form_token, name, name_folded, duplicate_key, category_code, licence_count,
                               licences_unlimited, user_count, users_unlimited, licence_name, expires_on, perpetual,
                               equivalent, advantages, disadvantages, constraints_text, version)
            select nextval('entry_seq'), s.id, gen_random_uuid(), named.name || suffix, lower(named.name) || suffix,
                   lower(named.name) || n, c.code, n %% 50, false, n %% 900, false, 'Akademik ' || n %% 9,
                   date '2027-01-01' + n %% 700, false, 'LibreOffice', 'Lisans maliyeti yoktur.', 'Eğitim gerekir.',
                   'Eklentiler çalışmaz.', 0
            from named
            cross join lateral (select case when %2$s then ' ' || n else '' end as suffix) numbered
            join unit u on u.name = 'Birim ' || named.unit
            join submission s on s.unit_id = u.id
            join lateral (select code from category order by position offset n %% 30 limit 1) c on true
            """;

    private static final String APPROVED = """
            update submission set status = 'APPROVED', submitted_at = now(), submitted_by = 'Ölçüm', approved_at = now()
            where unit_id <> (select id from unit where name = 'Birim 1')
            """;

    private LargeInventory() {}

    /** Puts as many rows into the unit's submission, and as many approved ones beside it. */
    static void fill(DatabaseServer server, String database, int rows) throws SQLException {
        fillApproved(server, database, rows);
        server.execute(database, ROWS.formatted(rows, "true"));
        server.execute(database, "vacuum analyze");
    }

    static void fillApproved(DatabaseServer server, String database, int rows) throws SQLException {
        server.execute(database, PRODUCTS.formatted(rows));
        server.execute(database, ROWS.formatted(rows, "false"));
        server.execute(database, APPROVED);
        server.execute(database, "vacuum analyze");
    }

    static String period(DatabaseServer server, String database) throws SQLException {
        return server.strings(database, "select id from period").get(0);
    }

    /** Has the specialist take in what is approved, and says how many seconds it took. */
    static double consolidate(Visitor specialist, String period) throws IOException, InterruptedException {
        String path = "/consolidation/" + period + "/refresh";
        Map<String, String> form = Visitor.hidden(specialist.page("/consolidation?period=" + period), path);
        long start = System.nanoTime();
        HttpResponse<String> answer = specialist.post(path, form);
        double seconds = (System.nanoTime() - start) / 1e9;
        String after = specialist.page(Visitor.next(answer));
        if (answer.statusCode() != 302 || !after.contains("alert-success")) {
            throw new AssertionError("the consolidation was answered with " + answer.statusCode());
        }
        return seconds;
    }

    /**
     * Unit 1's submission, then pages of a specialist; what is searched for is a word as people type it, found as often in
     * all databases.
     */
    static List<String> pages(DatabaseServer server, String database) throws SQLException {
        String submission = server.strings(database, """
                        select s.id from submission s join unit u on u.id = s.unit_id where u.name = 'Birim 1'
                        """).get(0);
        String period = period(server, database);
        String name = server.strings(database, "select left(name, 8) from product where code = 'olcum-1'")
                .get(0);
        return List.of(
                "/submissions/" + submission,
                "/submissions/" + submission + "?page=10&sort=name",
                "/submissions/" + submission + "?q=" + name,
                "/review/" + submission,
                "/review?period=" + period,
                "/consolidation?period=" + period,
                "/consolidation/lines?period=" + period,
                "/consolidation/lines?q=" + name + "&period=" + period,
                "/analysis?period=" + period,
                "/register?period=" + period,
                "/catalogue/products",
                "/history",
                "/reports?period=" + period,
                "/search?q=" + name,
                "/search?kind=rows&q=" + name,
                "/");
    }
}
