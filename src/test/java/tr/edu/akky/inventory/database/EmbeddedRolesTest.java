package tr.edu.akky.inventory.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRolesTest {

    @TempDir
    Path data;

    @Test
    void aDirectoryOfBeforeTheRolesWereSeparatedGetsTheSecondOneAtItsNextStart() throws Exception {
        try (EmbeddedDatabase earlier = EmbeddedDatabase.start(data)) {
            migrate(earlier, EmbeddedDatabase.OWNER);
            execute(earlier, "postgres", earlier.ownerPassword(), "drop role " + EmbeddedDatabase.APPLICATION);
        }
        Files.delete(data.resolve("application-password"));

        try (EmbeddedDatabase now = EmbeddedDatabase.start(data)) {
            migrate(now, EmbeddedDatabase.APPLICATION);
            execute(now, EmbeddedDatabase.APPLICATION, now.applicationPassword(), "update unit set name = name");
        }
        assertThat(Files.getPosixFilePermissions(data.resolve("application-password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static void migrate(EmbeddedDatabase database, String application) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), EmbeddedDatabase.OWNER, database.ownerPassword())
                .placeholders(Map.of("application_role", application))
                .load()
                .migrate();
    }

    private static void execute(EmbeddedDatabase database, String role, String password, String sql)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
