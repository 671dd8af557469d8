package tr.edu.akky.inventory.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    @TempDir
    Path folder;

    @Test
    void afterAKillEveryAcknowledgedRowIsThereAndTheServerComesBackByItself() throws Exception {
        Path output = folder.resolve("output.txt");
        Path data = folder.resolve("data");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        while (acknowledged(output) < 300) {
            assertThat(writer.isAlive()).isTrue();
            Thread.sleep(100);
        }
        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("Veri klasörü kullanımda");
        writer.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        long acknowledged = acknowledged(output);

        try (EmbeddedDatabase again = EmbeddedDatabase.start(data);
                Connection connection = connect(again);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*), count(distinct id), max(id) from crash")) {
            rows.next();
            assertThat(rows.getLong(1)).isGreaterThanOrEqualTo(acknowledged).isEqualTo(rows.getLong(2));
        }
    }

    private static long acknowledged(Path output) throws IOException {
        try (Stream<String> lines = Files.lines(output)) {
            return lines.filter(line -> line.startsWith("stored ")).count();
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, database.ownerPassword());
    }

    /** Writes rows, one transaction each, and says so only after the database has. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws IOException, SQLException {
            try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
                    Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table crash (id bigint primary key)");
                try (PreparedStatement insert = connection.prepareStatement("insert into crash values (?)")) {
                    for (long id = 1; ; id++) {
                        insert.setLong(1, id);
                        insert.executeUpdate();
                        System.out.println("stored " + id);
                        System.out.flush();
                    }
                }
            }
        }
    }
}
