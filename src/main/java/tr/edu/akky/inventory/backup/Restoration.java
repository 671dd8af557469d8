package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Brings an archive into an empty database: the tables as they were when it was taken, the rows, and the migrations that
 * came later. What fails leaves the database empty.
 */
class Restoration {

    private static final int NO_LIMIT = 0;

    private final Flyway flyway;

    /** @param flyway for the database to fill, as the owner of its tables */
    Restoration(Flyway flyway) {
        this.flyway = flyway;
    }

    /**
     * @return what the archive says of itself; each table of the database had the same rows before later migrations
     * @throws RefusedException if the archive is damaged or newer, or the database not empty; nothing was changed then
     */
    Manifest run(Path file) throws IOException, SQLException {
        try (Archive archive = Archive.open(file)) {
            archive.verify();
            MigrationVersion schema = known(archive.manifest());
            requireEmpty();
            boolean restored = false;
            try {
                migrations().cleanDisabled(false).load().clean();
                migrations().target(schema).load().migrate();
                fill(archive, file.getFileName().toString());
                migrations().load().migrate();
                restored = true;
            } finally {
                if (!restored) {
                    migrations().cleanDisabled(false).load().clean();
                }
            }
            return archive.manifest();
        }
    }

    private FluentConfiguration migrations() {
        return Flyway.configure(flyway.getConfiguration().getClassLoader()).configuration(flyway.getConfiguration());
    }

    private MigrationVersion known(Manifest manifest) {
        MigrationVersion schema = MigrationVersion.fromVersion(manifest.schema());
        return Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .filter(schema::equals)
                .findFirst()
                .orElseThrow(() -> new RefusedException("backup.newer", manifest.application()));
    }

    /** Empty is also what was started once and has no account yet: it holds nothing but what every start loads. */
    private void requireEmpty() throws SQLException {
        try (Connection connection = connect()) {
            boolean started = exists(connection, "select from flyway_schema_history", "flyway_schema_history");
            if (exists(connection, "select from account", "account")
                    || !started && !Table.present(connection).isEmpty()) {
                throw new RefusedException("backup.not-empty");
            }
        }
    }

    private static boolean exists(Connection connection, String rows, String table) throws SQLException {
        try (PreparedStatement present = connection.prepareStatement("select to_regclass(?) is not null")) {
            present.setString(1, table);
            if (!isTrue(present)) {
                return false;
            }
        }
        try (PreparedStatement any = connection.prepareStatement("select exists (" + rows + ")")) {
            return isTrue(any);
        }
    }

    private static boolean isTrue(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void fill(Archive archive, String file) throws SQLException, IOException {
        Manifest manifest = archive.manifest();
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            connection.setNetworkTimeout(Runnable::run, NO_LIMIT);
            Table.prepare(connection);
            Map<String, Table> tables =
                    Table.present(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
            List<String> names =
                    manifest.tables().stream().map(Manifest.TableContent::name).toList();
            execute(connection, "truncate " + Table.quoted(names) + " cascade");
            for (String name : LoadOrder.of(connection, names)) {
                try (InputStream rows = archive.rows(name)) {
                    table(tables, name).copyIn(connection, rows);
                }
            }
            for (Manifest.TableContent content : manifest.tables()) {
                requireSame(connection, table(tables, content.name()), content);
            }
            for (Manifest.SequenceValue sequence : manifest.sequences()) {
                continueAfter(connection, sequence);
            }
            remember(connection, file);
            connection.commit();
        }
    }

    private static Table table(Map<String, Table> tables, String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("the schema has no table " + name);
        }
        return table;
    }

    private static void requireSame(Connection connection, Table table, Manifest.TableContent content)
            throws SQLException, IOException {
        HashedRows rows = new HashedRows(OutputStream.nullOutputStream());
        long count = table.copyOut(connection, rows);
        if (count != content.rows() || !rows.hash().equals(content.sha256())) {
            throw new IllegalStateException("restored otherwise than archived: " + table.name());
        }
    }

    private static void continueAfter(Connection connection, Manifest.SequenceValue sequence) throws SQLException {
        if (sequence.value() != null) {
            try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?)")) {
                set.setString(1, Table.quoted(List.of(sequence.name())));
                set.setLong(2, sequence.value());
                set.execute();
            }
        }
    }

    private static void remember(Connection connection, String file) throws SQLException {
        try (PreparedStatement history = connection.prepareStatement("""
                insert into activity (id, happened_at, action, subject, details)
                values (nextval('activity_seq'), now(), 'backup.restored', 'backup', jsonb_build_object('file', ?::text))
                """)) {
            history.setString(1, file);
            history.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return flyway.getConfiguration().getDataSource().getConnection();
    }
}
