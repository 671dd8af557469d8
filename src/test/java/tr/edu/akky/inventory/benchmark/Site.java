package tr.edu.akky.inventory.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.Launcher;
import tr.edu.akky.inventory.launch.University;

/** What the benchmarks share: one database server, and one university with an open period that each gets a copy of. */
final class Site implements AutoCloseable {

    static final int CLIENTS = 20;
    static final int PORT = 8120;
    static final int OTHER_PORT = 8121;

    private static final int DATABASE_PORT = 8130;

    private final Launcher launcher;
    private final AtomicInteger copies = new AtomicInteger();
    private @Nullable DatabaseServer server;
    private @Nullable University university;

    Site(@Nullable Path jar, Path folder) {
        this.launcher = new Launcher(jar, folder);
    }

    Launcher launcher() {
        return launcher;
    }

    DatabaseServer server() throws IOException, SQLException {
        if (server == null) {
            server = DatabaseServer.create(launcher.folder().resolve("server"), DATABASE_PORT);
        }
        return server;
    }

    University university() throws IOException, SQLException, InterruptedException {
        if (university == null) {
            try (Application application = launcher.startOn(PORT, server().url())) {
                university = University.found(application, CLIENTS);
            }
        }
        return university;
    }

    /** A database with the university in it and nothing else. */
    String database() throws IOException, SQLException, InterruptedException {
        university();
        String name = DatabaseServer.NAME + copies.incrementAndGet();
        server().execute(
                        "postgres",
                        "create database " + name + " template " + DatabaseServer.NAME + " owner "
                                + DatabaseServer.NAME);
        return name;
    }

    String url(String database) throws IOException, SQLException {
        return DatabaseServer.url(server().port(), database);
    }

    Application start(int port, String database, String... arguments) throws IOException, SQLException {
        return launcher.startOn(port, url(database), arguments);
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
