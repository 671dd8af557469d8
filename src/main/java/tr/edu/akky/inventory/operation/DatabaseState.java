package tr.edu.akky.inventory.operation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database as the server knows it. */
@Component
class DatabaseState {

    private static final int TABLES = 8;

    /**
     * @param size bytes on disk
     * @param connections open now, of all instances and other programs
     */
    record Figures(String version, long size, int connections, int mostConnections) {}

    /**
     * @param rows as the server estimates them
     * @param size bytes on disk, indexes included
     */
    record Table(String name, long rows, long size) {}

    private final JdbcClient jdbc;

    DatabaseState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Figures figures() {
        return jdbc.sql("""
                        select current_setting('server_version') as version,
                               pg_database_size(current_database()) as size,
                               (select count(*) from pg_stat_activity where backend_type = 'client backend') as connections,
                               current_setting('max_connections')::int as most_connections
                        """).query(Figures.class).single();
    }

    List<Table> largestTables() {
        return jdbc.sql("""
                        select relname as name, n_live_tup as rows, pg_total_relation_size(relid) as size
                        from pg_stat_user_tables order by size desc, name limit ?
                        """).param(TABLES).query(Table.class).list();
    }
}
