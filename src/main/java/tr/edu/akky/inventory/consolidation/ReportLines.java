package tr.edu.akky.inventory.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.submission.Competence;

/**
 * The lines of a period, for the report. A name that is still open is a line of its own, by the name it has in the rows,
 * so that no row is missing from the report. To be closed by the caller, who holds the transaction.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class ReportLines {

    private static final String ANALYSIS = """
            analysis as (
                select coalesce(cast(le.product_id as text), ':' || le.name_key) as line_key,
                       string_agg(distinct e.equivalent, ', ') as equivalent,
                       %s as advantages, %s as disadvantages, %s as constraints_text, %s as note,
                       case when count(distinct e.competence) = 1 then min(e.competence) end as competence,
                       sum(e.open_source_cost) as open_source_cost, sum(e.commercial_cost) as commercial_cost
                from line_entry le join entry e on e.id = le.entry_id
                where le.period_id = :period and le.counted
                group by 1
            )
            """.formatted(
            collected("advantages"), collected("disadvantages"), collected("constraints_text"), collected("note"));

    private static final String OPEN = """
            open as (
                select le.name_key, mode() within group (order by e.name) as name,
                       mode() within group (order by e.category_code) as category,
                       sum(e.licence_count) as licences, bool_or(e.licences_unlimited) as licences_unlimited,
                       sum(e.user_count) as users, bool_or(e.users_unlimited) as users_unlimited,
                       string_agg(distinct e.licence_name, ', ') as licence_name, min(e.expires_on) as expires_on,
                       bool_or(e.perpetual) and min(e.expires_on) is null as perpetual
                from line_entry le join entry e on e.id = le.entry_id
                where le.period_id = :period and le.counted and le.product_id is null
                group by le.name_key
            )
            """;

    private static final String ALL = LineSearch.LINES + ", " + ANALYSIS + ", " + OPEN + """
            , counting as (
                select id, shown_name, shown_category, licence_count, licences_unlimited, user_count, users_unlimited,
                       licence_name, expires_on, perpetual, hand_licences, hand_users, hand_licence_name, hand_expiry,
                       cast(product_id as text) as line_key
                from line where entry_count + shared_count > 0
                union all
                select null, name, category, cast(case when not licences_unlimited then least(licences, 2147483647) end as integer),
                       licences_unlimited, cast(case when not users_unlimited then least(users, 2147483647) end as integer),
                       users_unlimited, licence_name, expires_on, perpetual, null, null, null, null, ':' || name_key
                from open
            )
            select counting.*, a.equivalent, a.advantages, a.disadvantages, a.constraints_text, a.competence,
                   a.open_source_cost, a.commercial_cost, a.note
            from counting
            left join analysis a on a.line_key = counting.line_key
            left join category c on c.code = counting.shown_category
            order by c.position nulls last, counting.shown_name collate tr, counting.line_key
            """;

    private static final String ROWS = LineSearch.LINES + ", " + OPEN + """
            select line.id as line_id, coalesce(line.shown_name, open.name) as line_name, u.name as unit, e.name,
                   e.category_code, e.licence_count, e.licences_unlimited, e.user_count, e.users_unlimited,
                   e.licence_name, e.expires_on, e.perpetual
            from line_entry le
            join entry e on e.id = le.entry_id
            join submission s on s.id = e.submission_id
            join unit u on u.id = s.unit_id
            left join line on line.product_id = le.product_id
            left join open on le.product_id is null and open.name_key = le.name_key
            left join category c on c.code = case when line.id is null then open.category else line.shown_category end
            where le.period_id = :period and le.counted
            order by c.position nulls last, coalesce(line.shown_name, open.name) collate tr,
                     coalesce(cast(line.product_id as text), ':' || open.name_key), u.name, e.id
            """;

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final OpenNames names;
    private final LineSearch search;

    ReportLines(JdbcClient jdbc, OpenNames names, LineSearch search) {
        this.jdbc = jdbc;
        this.names = names;
        this.search = search;
    }

    /** In the order of the guide's categories, then by name. */
    public Stream<ReportableLine> lines(long periodId) {
        return jdbc
                .sql(ALL)
                .withFetchSize(ROWS_AT_ONCE)
                .param("period", periodId)
                .query((row, index) -> line(row))
                .stream();
    }

    /** The rows below the lines, in the order of the lines. */
    public Stream<ReportableRow> rows(long periodId) {
        return jdbc
                .sql(ROWS)
                .withFetchSize(ROWS_AT_ONCE)
                .param("period", periodId)
                .query((row, index) -> new ReportableRow(
                        row.getObject("line_id", Long.class),
                        row.getString("line_name"),
                        row.getString("unit"),
                        row.getString("name"),
                        row.getString("category_code"),
                        LineSearch.quantity(row, "licence_count", "licences_unlimited"),
                        LineSearch.quantity(row, "user_count", "users_unlimited"),
                        row.getString("licence_name"),
                        LineSearch.expiryOf(row)))
                .stream();
    }

    /** A line that counts something, in whatever period. */
    @Transactional(readOnly = true)
    public Optional<LineRow> find(long lineId) {
        return search.find(lineId);
    }

    @Transactional(readOnly = true)
    public long openNames(long periodId) {
        return names.count(periodId);
    }

    /** How many rows the lines of a period count, and how many names are still open. */
    @Transactional(readOnly = true)
    public Progress progress(long periodId) {
        return names.progress(periodId);
    }

    private static ReportableLine line(ResultSet row) throws SQLException {
        return new ReportableLine(
                row.getObject("id", Long.class),
                row.getString("shown_name"),
                row.getString("shown_category"),
                LineSearch.counting(row, "hand_licences", "licence_count", "licences_unlimited"),
                LineSearch.counting(row, "hand_users", "user_count", "users_unlimited"),
                Optional.ofNullable(row.getString("hand_licence_name")).orElse(row.getString("licence_name")),
                LineSearch.countingExpiry(row),
                row.getString("equivalent"),
                row.getString("advantages"),
                row.getString("disadvantages"),
                row.getString("constraints_text"),
                Optional.ofNullable(row.getString("competence"))
                        .map(Competence::valueOf)
                        .orElse(null),
                row.getBigDecimal("open_source_cost"),
                row.getBigDecimal("commercial_cost"),
                row.getString("note"));
    }

    /** All different texts of a column, each once; where they would not fit into a cell, the one most units gave, and says so. */
    private static String collected(String column) {
        return """
                case when length(string_agg(distinct e.%1$s, E'\\n')) < 30000
                     then string_agg(distinct e.%1$s, E'\\n')
                     else mode() within group (order by e.%1$s) || E'\\n(' || count(distinct e.%1$s)
                          || ' farklı metinden en çok yazılanı; hepsi bir hücreye sığmaz, tamamı birim kayıtlarındadır.)'
                end""".formatted(column);
    }
}
