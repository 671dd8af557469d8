package tr.edu.akky.inventory.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Does as the owner of the tables what the application's role may not: empty them, or try their triggers. */
@Component
public class DatabaseOwner implements DisposableBean {

    private final Flyway flyway;
    private final SingleConnectionDataSource connection;
    private final JdbcTemplate jdbc;

    DatabaseOwner(Flyway flyway) throws SQLException {
        this.flyway = flyway;
        this.connection = new SingleConnectionDataSource(
                flyway.getConfiguration().getDataSource().getConnection(), true);
        this.jdbc = new JdbcTemplate(connection);
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** Lets nobody at the table until it is closed: the database is there, but busy. */
    public Connection holdUp(String table) throws SQLException {
        Connection holding = flyway.getConfiguration().getDataSource().getConnection();
        holding.setAutoCommit(false);
        try (Statement statement = holding.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return holding;
    }

    @Override
    public void destroy() {
        connection.destroy();
    }
}
