package tr.edu.akky.inventory.drill;

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
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.Await;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.University;

/** {@code kill -9} while people save. */
final class KillDrills {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private KillDrills() {}

    /** The application dies on an external database; it is started again, as systemd or Docker would. */
    static String application(Ground ground) throws Exception {
        Saving saving;
        Duration back;
        try (Application first = ground.start()) {
            saving = Saving.begin("Uygulama", ground.university(first), first.address());
            saving.awaitMore(ground.saves(), PATIENCE);
            first.kill();
        }
        long killed = System.nanoTime();
        try (Application again = ground.start()) {
            back = saving.firstSince(killed, PATIENCE);
            saving.awaitMore(ground.saves() / 3, PATIENCE);
            saving.end();
        }
        return saving.verdict(ground.server()) + ", back after " + Await.seconds(back);
    }

    /** The database server dies; the application lives on and recovers by itself. */
    static String database(Ground ground) throws Exception {
        try (Application application = ground.start()) {
            Saving saving = Saving.begin("Sunucu", ground.university(application), application.address());
            saving.awaitMore(ground.saves(), PATIENCE);
            ground.server().kill();
            Await.pause(3000);
            boolean alive = application.isUp("liveness") && !application.isUp("readiness");
            ground.server().restart();
            long restarted = System.nanoTime();
            Duration back = saving.firstSince(restarted, Duration.ofSeconds(10));
            Duration ready =
                    Await.until("readiness returns", Duration.ofSeconds(10), () -> application.isUp("readiness"));
            saving.awaitMore(ground.saves() / 3, PATIENCE);
            saving.end();
            if (!alive) {
                throw new AssertionError("without its database the application must be alive and not ready");
            }
            return saving.verdict(ground.server()) + ", saving again " + Await.seconds(back)
                    + " after the server was back, ready after " + Await.seconds(ready);
        }
    }

    /** First the embedded server dies, which the application starts again; then the application itself. */
    static String embeddedDatabase(Ground ground) throws Exception {
        Saving saving;
        Duration serverBack;
        Duration back;
        try (Application first = ground.launcher().start(Ground.PORT)) {
            saving = Saving.begin("Gömülü", University.found(first, ground.clients()), first.address());
            saving.awaitMore(ground.saves(), PATIENCE);
            DatabaseServer.postmaster(cluster(ground)).destroyForcibly();
            serverBack =
                    saving.firstSince(System.nanoTime() + Duration.ofMillis(500).toNanos(), Duration.ofSeconds(20));
            saving.awaitMore(ground.saves() / 3, PATIENCE);
            first.kill();
        }
        long killed = System.nanoTime();
        String figures;
        try (Application again = ground.launcher().start(Ground.PORT)) {
            back = saving.firstSince(killed, PATIENCE);
            saving.awaitMore(ground.saves() / 3, PATIENCE);
            saving.end();
            figures = saving.verdict(stored(ground));
        }
        if (Files.exists(cluster(ground).resolve("postmaster.pid"))) {
            throw new AssertionError("the embedded server was not shut down with the application");
        }
        return figures + ", saving again " + Await.seconds(serverBack) + " after the server was killed, and "
                + Await.seconds(back) + " after the application was";
    }

    private static Path cluster(Ground ground) {
        return ground.launcher().folder().resolve("data/postgresql");
    }

    /** The embedded server is asked with the password that the application keeps in its data directory. */
    private static List<String> stored(Ground ground) throws Exception {
        String password = Files.readString(ground.launcher().folder().resolve("data/password"))
                .strip();
        String url = "jdbc:postgresql://127.0.0.1:"
                + Files.readAllLines(cluster(ground).resolve("postmaster.pid")).get(3) + "/akky";
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from entry where name like 'Gömülü %'")) {
            return names(rows);
        }
    }

    private static List<String> names(ResultSet rows) throws SQLException {
        List<String> names = new ArrayList<>();
        while (rows.next()) {
            names.add(rows.getString(1));
        }
        return names;
    }
}
