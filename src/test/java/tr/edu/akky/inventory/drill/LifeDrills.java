package tr.edu.akky.inventory.drill;

import java.time.Duration;
import java.util.List;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.Await;
import tr.edu.akky.inventory.launch.DatabaseServer;

/** Starting and ending at awkward moments. */
final class LifeDrills {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int NO_SERVER_PORT = 8112;

    /** 128 and the number of SIGTERM. */
    private static final int TERMINATED = 143;

    private LifeDrills() {}

    /** SIGTERM amid saves: whatever was stored has been answered when the application has ended. */
    static String terminate(Ground ground) throws Exception {
        Saving saving;
        Duration ended;
        List<String> unanswered;
        try (Application application = ground.start()) {
            saving = Saving.begin("Kapanış", ground.university(application), application.address());
            saving.awaitMore(ground.saves(), PATIENCE);
            long start = System.nanoTime();
            application.terminate();
            int exit = application.awaitExit(Duration.ofSeconds(40));
            ended = Await.since(start);
            if (exit != TERMINATED) {
                throw new AssertionError("exit code " + exit);
            }
            unanswered = saving.unanswered(ground.server());
        }
        try (Application again = ground.start()) {
            again.awaitReady();
            saving.end();
        }
        if (!unanswered.isEmpty()) {
            throw new AssertionError(unanswered.size() + " entries were stored and not answered");
        }
        return saving.verdict(ground.server()) + ", 0 stored without an answer, ended after " + Await.seconds(ended)
                + " with exit code " + TERMINATED;
    }

    /** The application is there first: it says so and waits; it serves once the database is; or gives up with a sentence. */
    static String startBeforeDatabase(Ground ground) throws Exception {
        DatabaseServer server = ground.server();
        server.stop();
        Duration served;
        try (Application application = ground.launcher().launchOn(Ground.PORT, server.url())) {
            Await.until(
                    "it says that it waits", PATIENCE, () -> application.log().contains("Veritabanı bekleniyor"));
            server.restart();
            long start = System.nanoTime();
            application.awaitReady();
            served = Await.since(start);
        }
        long start = System.nanoTime();
        try (Application application = ground.launcher()
                .launchOn(
                        Ground.PORT,
                        DatabaseServer.url(NO_SERVER_PORT, DatabaseServer.NAME),
                        "--app.database-patience=5s")) {
            int exit = application.awaitExit(PATIENCE);
            if (exit == 0 || !application.log().contains("Veritabanına 5 saniye boyunca bağlanılamadı")) {
                throw new AssertionError("gave up with " + exit + " and without the sentence");
            }
            return "waited, served " + Await.seconds(served)
                    + " after the database was there; without any gave up with exit code " + exit
                    + " and a sentence after " + Await.seconds(Await.since(start));
        }
    }
}
