package tr.edu.akky.inventory.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server of the drill's own, as durable as one in production, that can be killed and started again. */
public final class DatabaseServer implements AutoCloseable {

    public static final String NAME = "akky";

    private final Path cluster;
    private final int port;
    private EmbeddedPostgres server;

    private DatabaseServer(Path cluster, int port) throws IOException {
        this.cluster = cluster;
        this.port = port;
        this.server = launch();
    }

    public static DatabaseServer create(Path cluster, int port) throws IOException, SQLException {
        DatabaseServer created = new DatabaseServer(cluster, port);
        created.execute("postgres", "create role " + NAME + " login");
        created.execute("postgres", "create database " + NAME + " owner " + NAME);
        return created;
    }

    /** A server on a cluster that is there already. */
    public static DatabaseServer open(Path cluster, int port) throws IOException {
        return new DatabaseServer(cluster, port);
    }

    private EmbeddedPostgres launch() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                .start();
    }

    public int port() {
        return port;
    }

    public String url() {
        return url(port, NAME);
    }

    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** {@code kill -9} of the postmaster; its children notice and end. */
    public void kill() throws IOException {
        List<ProcessHandle> processes = processes();
        processes.get(0).destroyForcibly();
        for (ProcessHandle process : processes) {
            Await.until("the killed server ends", Duration.ofSeconds(20), () -> !process.isAlive());
        }
        server.close();
    }

    public void stop() throws IOException {
        server.close();
    }

    public void restart() throws IOException {
        server = launch();
    }

    /** Stops every process of the server where it stands, as a storage that hangs would. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        for (ProcessHandle process : processes()) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    /** The postmaster first. */
    private List<ProcessHandle> processes() throws IOException {
        ProcessHandle postmaster = postmaster(cluster);
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    public static ProcessHandle postmaster(Path cluster) throws IOException {
        String pid =
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    public void execute(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public List<String> strings(String sql) throws SQLException {
        return strings(NAME, sql);
    }

    /** The first column of every row. */
    public List<String> strings(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(port, database), "postgres", "");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
