package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.RefusedException;

/** Takes archives of the database, one at a time in all instances. */
@Component
class Backups {

    /** Names the turn among the advisory locks. */
    private static final int TURN = 20261129;

    /** Milliseconds for the database to sort its largest table before the first row comes. */
    private static final int LONGEST_SILENCE = 600_000;

    private final DataSource database;
    private final BackupFolder folder;
    private final Clock clock;
    private final String version;

    Backups(DataSource database, BackupFolder folder, Clock clock, ObjectProvider<BuildProperties> build) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        BuildProperties built = build.getIfAvailable();
        this.version = built == null ? "?" : Objects.requireNonNullElse(built.getVersion(), "?");
    }

    /**
     * Archives what the database holds in one moment, while others go on writing.
     *
     * @param by the person who asked, or null
     * @throws RefusedException if another one is being taken, or it failed: then nothing is left of it
     */
    BackupFile take(Manifest.Origin origin, @Nullable String by) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setNetworkTimeout(Runnable::run, LONGEST_SILENCE);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            if (!is(connection, "select pg_try_advisory_xact_lock(" + TURN + ")")) {
                throw new RefusedException("backup.running");
            }
            try {
                Instant now = clock.instant();
                return folder.add(file -> new ArchiveWriter(connection, file)
                        .write((schema, server, tables, sequences) -> new Manifest(
                                Manifest.FORMAT, version, schema, server, now, origin, by, tables, sequences)));
            } finally {
                connection.rollback();
            }
        } catch (IOException e) {
            throw failed("backup.not-written", e);
        } catch (SQLException e) {
            throw failed("backup.not-read", e);
        }
    }

    private RefusedException failed(String sentence, Exception cause) {
        RefusedException refused = new RefusedException(
                sentence, folder.path().toString(), Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
        refused.initCause(cause);
        return refused;
    }

    boolean areRunning() {
        try (Connection connection = database.getConnection()) {
            return is(
                    connection,
                    "select exists (select from pg_locks where locktype = 'advisory' and classid = 0 and objid = "
                            + TURN
                            + " and database = (select oid from pg_database where datname = current_database()))");
        } catch (SQLException e) {
            throw failed("backup.not-read", e);
        }
    }

    private static boolean is(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
