package tr.edu.akky.inventory.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the database itself keeps the application from changing history, not its triggers alone. */
@Component
public class HistoryProtection {

    private final JdbcClient jdbc;

    HistoryProtection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the application works as the owner of the tables, or as a superuser. */
    public boolean isByRole() {
        return jdbc.sql("select not has_table_privilege('activity', 'update, delete, truncate, trigger')")
                .query(Boolean.class)
                .single();
    }
}
