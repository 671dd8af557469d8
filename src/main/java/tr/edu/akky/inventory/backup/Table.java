package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A table whose rows an archive holds, in the text format of PostgreSQL's COPY, which every version of it reads.
 *
 * @param columns all but those that the database computes
 * @param key the columns that order the rows
 */
record Table(String name, List<String> columns, List<String> key) {

    /** What ends by itself or is made anew by the next start: no archive holds it. */
    private static final Set<String> PASSING = Set.of(
            "attempt",
            "data_change",
            "flyway_schema_history",
            "scheduled_task",
            "second_factor_try",
            "waiting_upload",
            "web_session",
            "web_session_attributes");

    private static final String PRESENT = """
            select c.relname,
                   array(select a.attname from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                         order by a.attnum),
                   array(select a.attname from pg_index i
                         cross join unnest(i.indkey) with ordinality k (number, place)
                         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
                         where i.indrelid = c.oid and i.indisprimary order by k.place)
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
            order by c.relname
            """;

    static List<Table> present(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PRESENT)) {
            List<Table> tables = new ArrayList<>();
            while (rows.next()) {
                if (!PASSING.contains(rows.getString(1))) {
                    tables.add(new Table(rows.getString(1), names(rows.getArray(2)), names(rows.getArray(3))));
                }
            }
            return tables;
        }
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** Values read the same whatever the server and the session are set to, and no statement is given up for its length. */
    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    set local timezone = 'UTC';
                    set local datestyle = 'ISO, YMD';
                    set local intervalstyle = 'iso_8601';
                    set local extra_float_digits = 1;
                    set local bytea_output = 'hex';
                    set local lock_timeout = 0;
                    set local statement_timeout = 0;
                    set local idle_in_transaction_session_timeout = 0
                    """);
        }
    }

    /** Returns how many rows were written. */
    long copyOut(Connection connection, OutputStream rows) throws SQLException, IOException {
        return copier(connection)
                .copyOut(
                        "copy (select %s from %s order by row(%s)::text collate \"C\") to stdout"
                                .formatted(quoted(columns), quoted(name), quoted(key.isEmpty() ? columns : key)),
                        rows);
    }

    /** Fills the table alone: what its triggers would write elsewhere is archived itself. */
    void copyIn(Connection connection, InputStream rows) throws SQLException, IOException {
        String table = quoted(name);
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table " + table + " disable trigger user");
            copier(connection).copyIn("copy %s (%s) from stdin".formatted(table, quoted(columns)), rows);
            statement.execute("alter table " + table + " enable trigger user");
        }
    }

    private static CopyManager copier(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    static String quoted(List<String> names) {
        return names.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
