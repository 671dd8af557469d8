package tr.edu.akky.inventory.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A transaction that declares a timeout may wait that long for one answer and for what others hold; every other one waits
 * as long as a page may. The pool takes the connection back with its own limits.
 */
@Component
class LongTransactions implements TransactionExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(LongTransactions.class);

    private final DataSource database;

    LongTransactions(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null
                && TransactionSynchronizationManager.getResource(database) instanceof ConnectionHolder holder
                && holder.hasTimeout()) {
            lengthen(holder.getConnection(), Math.toIntExact(holder.getTimeToLiveInMillis()));
        }
    }

    /** Never throws: nobody would end the transaction. What stands in the way meets its first statement too. */
    private static void lengthen(Connection connection, int milliseconds) {
        try (Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, milliseconds);
            statement.execute("set local lock_timeout = " + milliseconds);
        } catch (SQLException e) {
            log.warn("The database does not take the limits of a long transaction: {}", e.getMessage());
        }
    }
}
