package tr.edu.akky.inventory.support;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Does as the owner of the tables what the application's role may not: empty them, or try their triggers. */
@Component
public class DatabaseOwner implements DisposableBean {

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate jdbc;

    DatabaseOwner(Flyway flyway) throws SQLException {
        this.connection = new SingleConnectionDataSource(
                flyway.getConfiguration().getDataSource().getConnection(), true);
        this.jdbc = new JdbcTemplate(connection);
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    @Override
    public void destroy() {
        connection.destroy();
    }
}
