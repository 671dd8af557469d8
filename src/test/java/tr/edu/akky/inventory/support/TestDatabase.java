package tr.edu.akky.inventory.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Gives each Spring context of the suite a new database on one real PostgreSQL server: in a container where Docker
 * runs, else the embedded one; {@code -Dtest.database=embedded|testcontainers} decides by hand. As in
 * operation one role owns the tables and the application works as another.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String METRICS_TOKEN = "metrics-of-the-tests";

    private static final String OWNER = "test_owner";
    private static final String APPLICATION = "test_application";
    private static final String PASSWORD = "test";
    /** What the OpenID provider of the tests, on the same class path, would set up in the application. */
    private static final String PROVIDER =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure."
                    + "servlet.OAuth2AuthorizationServerJwtAutoConfiguration";

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        use(newDatabase(), context);
    }

    /** Returns the address of a database without tables. */
    public static String newDatabase() {
        String name = "test_" + COUNT.incrementAndGet();
        Server.Holder.RUNNING.createDatabase(name);
        return Server.Holder.RUNNING.url(name);
    }

    /** The migrations of a database, done as by its owner. */
    public static Flyway migrations(String url) {
        return Flyway.configure()
                .dataSource(url, OWNER, PASSWORD)
                .placeholders(Map.of("application_role", APPLICATION))
                .load();
    }

    /** Does what neither the owner of the tables nor the application may. */
    public static void asSuperuser(String url, String sql) {
        Server.Holder.RUNNING.execute(url, sql);
    }

    /** The application starts on this database. */
    public static void use(String url, ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + APPLICATION,
                        "spring.datasource.password=" + PASSWORD,
                        "spring.flyway.user=" + OWNER,
                        "spring.flyway.password=" + PASSWORD,
                        "app.backup.directory=target/backups/"
                                + ProcessHandle.current().pid() + url.replaceAll(".*/", "/"),
                        "app.jobs=false",
                        "app.metrics.token=" + METRICS_TOKEN,
                        "spring.autoconfigure.exclude=" + PROVIDER,
                        // Tests make many rows with one statement, on machines that do other things.
                        "spring.datasource.hikari.data-source-properties.socketTimeout=120")
                .applyTo(context);
    }

    private record Server(String host, int port, String user, String password) {

        static final class Holder {
            static final Server RUNNING = start();
        }

        private static Server start() {
            String wanted = System.getProperty("test.database", "auto");
            boolean container = wanted.equals("testcontainers")
                    || wanted.equals("auto") && DockerClientFactory.instance().isDockerAvailable();
            Server server = container ? container() : embedded();
            server.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
            server.execute("create role " + APPLICATION + " login password '" + PASSWORD + "'");
            return server;
        }

        @SuppressWarnings("resource") // both servers live as long as the JVM
        private static Server container() {
            PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
            container.start();
            return new Server(
                    container.getHost(),
                    container.getMappedPort(5432),
                    container.getUsername(),
                    container.getPassword());
        }

        private static Server embedded() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
                return new Server("localhost", server.getPort(), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String url(String database) {
            return "jdbc:postgresql://" + host + ":" + port + "/" + database;
        }

        void createDatabase(String name) {
            execute("create database " + name + " owner " + OWNER);
        }

        private void execute(String sql) {
            execute(url("postgres"), sql);
        }

        private void execute(String url, String sql) {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
