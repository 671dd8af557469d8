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
 * data directory. One ordinary role owns the tables and migrates them; the application works as another one.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "akky";
    static final String OWNER = "akky";
    static final String APPLICATION = "akky_app";

    private final DataDirectory directory;
    private final ServerWatch watch;
    private volatile EmbeddedPostgres server;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
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
        EmbeddedDatabase database = new EmbeddedDatabase(directory, server(directory, 0));
        database.requireDurability();
        if (first) {
            database.runAsSuperuser("create role " + OWNER + " login password '" + directory.ownerPassword() + "'");
            database.runAsSuperuser("create database " + NAME + " owner " + OWNER);
            directory.markInitialised();
        }
        database.provideApplicationRole();
        return database;
    }

    private void startAgain() throws IOException {
        server.close();
        server = server(directory, server.getPort());
        requireDurability();
    }

    /** @param port 0 for any */
    private static EmbeddedPostgres server(DataDirectory directory, int port) throws IOException {
        String password = directory.ownerPassword();
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setDataDirectoryCustomizer(EmbeddedDatabase::requirePassword)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("pwfile", directory.ownerPasswordFile().toString())
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
            if (!"on".equals(queryAsSuperuser("show " + setting))) {
                throw new IllegalStateException("embedded PostgreSQL runs with " + setting + " off");
            }
        }
    }

    /** Clusters of before the roles were separated have the owner only. */
    private void provideApplicationRole() {
        if ("0".equals(queryAsSuperuser("select count(*) from pg_roles where rolname = '" + APPLICATION + "'"))) {
            runAsSuperuser("create role " + APPLICATION);
        }
        runAsSuperuser("alter role " + APPLICATION + " login password '" + directory.applicationPassword() + "'");
    }

    private String queryAsSuperuser(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void runAsSuperuser(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String jdbcUrl() {
        return jdbcUrl(server.getPort());
    }

    static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    String ownerPassword() {
        return directory.ownerPassword();
    }

    String applicationPassword() {
        return directory.applicationPassword();
    }

    @Override
    public void close() throws IOException {
        watch.close();
        try (directory) {
            server.close();
        }
    }
}
