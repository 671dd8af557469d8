package tr.edu.akky.inventory.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** A migration may build an index for minutes: the limits of pages are not for it. */
@Component
public class PatientMigrations implements Callback {

    private static final int NO_LIMIT = 0;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, NO_LIMIT);
            statement.execute("set local lock_timeout = 0");
        } catch (SQLException e) {
            throw new FlywayException("the database does not lift its limits for a migration", e);
        }
    }

    @Override
    public String getCallbackName() {
        return PatientMigrations.class.getSimpleName();
    }
}
