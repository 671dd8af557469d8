package tr.edu.akky.inventory.drill;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.Launcher;
import tr.edu.akky.inventory.launch.University;

/** What the drills share: a way to start the application, and one university on one external database server. */
final class Ground implements AutoCloseable {

    static final int PORT = 8100;
    static final int DATABASE_PORT = 8110;

    private final Launcher launcher;
    private final int clients;
    private final int saves;
    private @Nullable DatabaseServer server;
    private @Nullable University university;

    /** @param saves how many are acknowledged before the fault */
    Ground(Launcher launcher, int clients, int saves) {
        this.launcher = launcher;
        this.clients = clients;
        this.saves = saves;
    }

    Launcher launcher() {
        return launcher;
    }

    int clients() {
        return clients;
    }

    int saves() {
        return saves;
    }

    DatabaseServer server() throws IOException, SQLException {
        if (server == null) {
            server = DatabaseServer.create(launcher.folder().resolve("server"), DATABASE_PORT);
        }
        return server;
    }

    /** Founded with the first drill that needs it. */
    University university(Application application) throws IOException, InterruptedException {
        if (university == null) {
            university = University.found(application, clients);
        }
        return university;
    }

    Application start(String... arguments) throws IOException, SQLException {
        return launcher.startOn(PORT, server().url(), arguments);
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
