package tr.edu.akky.inventory.drill;

import java.sql.SQLException;
import java.time.Duration;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.Await;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.Launcher;
import tr.edu.akky.inventory.launch.University;

/** Two instances behind a reverse proxy on one database. */
final class InstanceDrills {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PROXY_PORT = 8120;
    private static final int OTHER_PORT = 8101;

    private InstanceDrills() {}

    /** Both start at once on an empty database; one is killed amid saves. */
    static String oneKilled(Ground ground) throws Exception {
        DatabaseServer server = ground.server();
        Launcher launcher = ground.launcher();
        server.execute("postgres", "create database two owner " + DatabaseServer.NAME);
        String database = DatabaseServer.url(server.port(), "two");
        try (Application one = launcher.launchOn(Ground.PORT, database);
                Application two = launcher.launchOn(OTHER_PORT, database);
                RoundRobin proxy = new RoundRobin(PROXY_PORT, one.address(), two.address())) {
            one.awaitReady();
            two.awaitReady();
            Saving saving = Saving.begin("İki", University.found(one, ground.clients()), proxy.address());
            saving.awaitMore(ground.saves(), PATIENCE);
            one.kill();
            long killed = System.nanoTime();
            Duration back = saving.firstSince(killed, PATIENCE);
            saving.awaitMore(ground.saves() / 3, PATIENCE);
            saving.end();
            if (saving.signIns() != ground.clients()) {
                throw new AssertionError(saving.signIns() - ground.clients() + " people had to sign in again");
            }
            return saving.verdict(server.strings("two", "select name from entry where name like 'İki %'"))
                    + ", nobody signed out, " + migrations(server) + ", saving again " + Await.seconds(back)
                    + " after one of two was killed";
        }
    }

    private static String migrations(DatabaseServer server) throws SQLException {
        int done = server.strings("two", "select version from flyway_schema_history where success")
                .size();
        int different = server.strings("two", "select distinct version from flyway_schema_history")
                .size();
        if (done != different) {
            throw new AssertionError(done + " migrations of " + different + " versions");
        }
        return done + " migrations once each";
    }
}
