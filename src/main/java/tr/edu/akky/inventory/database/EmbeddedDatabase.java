package tr.edu.akky.inventory.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A PostgreSQL server of the application's own, on this machine's loopback only, durable (fsync on) and kept in the
 * data directory. The application signs in to it as an ordinary role.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "akky";

    private final DataDirectory directory;
    private final String password;
    private volatile EmbeddedPostgres server;
    private final ServerWatch watch;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server, String password) {
        this.directory = directory;
        this.server = server;
        this.password = password;
        this.watch = new ServerWatch(directory, this::startAgain);
    }

    static EmbeddedDatabase start(Path folder) {
        DataDirectory directory = DataDirectory.claim(folder);
        try {
            return start(directory);
        } catch (IOException e) {
            directory.close();
            throw new DatabaseUnavailableException(
                    "Gömülü veritabanı başlatılamadı (" + e.getMessage() + ").",
                    "Diskte boş yer olduğunu ve veri klasörünün uygulamanın kullanıcısına ait olduğunu denetleyin.");
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(DataDirectory directory) throws IOException {
        directory.stopOrphanedServer();
        boolean first = !directory.isInitialised();
        if (first) {
            directory.discardUnfinishedCluster();
        }
        String password = directory.password();
        EmbeddedDatabase database = new EmbeddedDatabase(directory, server(directory, password, 0), password);
        database.requireDurability();
        if (first) {
            database.createRoleAndDatabase();
            directory.markInitialised();
        }
        return database;
    }

    private void startAgain() throws IOException {
        server.close();
        server = server(directory, password, server.getPort());
        requireDurability();
    }

    /** @param port 0 for any */
    private static EmbeddedPostgres server(DataDirectory directory, String password, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setDataDirectoryCustomizer(EmbeddedDatabase::requirePassword)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                .start();
    }

    private static void requirePassword(File cluster) {
        try {
            Files.writeString(cluster.toPath().resolve("pg_hba.conf"), """
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireDurability() {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            if (!"on".equals(queryAsOwner("show " + setting))) {
                throw new IllegalStateException("embedded PostgreSQL runs with " + setting + " off");
            }
        }
    }

    private void createRoleAndDatabase() {
        runAsOwner("create role " + NAME + " login password '" + password + "'");
        runAsOwner("create database " + NAME + " owner " + NAME);
    }

    private String queryAsOwner(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void runAsOwner(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        watch.close();
        try (directory) {
            server.close();
        }
    }
}
