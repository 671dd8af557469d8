package tr.edu.akky.inventory.shared;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the place where everything is kept, so that nothing at all can be answered for a while. */
enum Outage {
    /** The database cannot be reached, or does not answer. */
    AWAY,
    /** Something waited too long for what another transaction holds. */
    BUSY,
    /** No room on the disk, of the database or of the application. */
    FULL;

    /** What stands behind a failure; empty where the fault is another. */
    static Optional<Outage> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Outage outage = cause instanceof SQLException sql ? of(sql) : isFull(cause) ? FULL : null;
            if (outage != null) {
                return Optional.of(outage);
            }
        }
        return Optional.empty();
    }

    /** By the classes of SQLSTATE as PostgreSQL uses them (appendix "PostgreSQL Error Codes" of its manual). */
    private static @Nullable Outage of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("53100")) {
            return FULL;
        }
        if (state.equals("55P03") || state.equals("57014")) {
            return BUSY;
        }
        boolean away = state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58")
                || state.equals("25006");
        return away || isOfConnection(failure) ? AWAY : null;
    }

    /** The pool's word for a broken connection, which cannot be rolled back either, comes without a state. */
    private static boolean isOfConnection(SQLException failure) {
        return "Connection is closed".equals(failure.getMessage())
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure.getCause() instanceof SocketTimeoutException;
    }

    /** The operating system's words for ENOSPC and for a used-up quota, which Java passes on without a code. */
    private static boolean isFull(Throwable failure) {
        String message = failure.getMessage();
        return failure instanceof IOException
                && message != null
                && (message.contains("No space left on device")
                        || message.contains("Disk quota exceeded")
                        || message.contains("not enough space on the disk"));
    }
}
