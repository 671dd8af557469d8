package tr.edu.akky.inventory.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public for commands, which need the database and nothing else of the application. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
    static class Embedded {

        @Bean
        EmbeddedDatabase embeddedDatabase(
                ObjectProvider<EarlyDatabase.Starting> starting, @Value("${app.data-directory}") Path directory) {
            EarlyDatabase.Starting early = starting.getIfAvailable();
            return early == null ? EmbeddedDatabase.start(directory) : early.started();
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
            return new ApplicationConnection(
                    database.jdbcUrl(), EmbeddedDatabase.APPLICATION, database.applicationPassword());
        }

        @Bean
        FlywayConnectionDetails embeddedMigration(EmbeddedDatabase database) {
            return new OwnerConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, database.ownerPassword());
        }
    }

    private record ApplicationConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record OwnerConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}

    /** Tells the script that grants privileges after each migration which role works with the tables. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails application) {
        return flyway -> flyway.placeholders(
                Map.of("application_role", Objects.requireNonNull(application.getUsername(), "no database user")));
    }

    /** Waits for the database before the first statement, says so, and gives up with a sentence. */
    @Bean
    FlywayMigrationStrategy migrateOnceReachable(Clock clock, @Value("${app.database-patience}") Duration patience) {
        return flyway -> {
            awaitDatabase(flyway.getConfiguration().getDataSource(), clock, patience);
            flyway.migrate();
        };
    }

    private static void awaitDatabase(DataSource dataSource, Clock clock, Duration patience) {
        Instant deadline = clock.instant().plus(patience);
        while (true) {
            try (Connection connection = dataSource.getConnection()) {
                return;
            } catch (SQLException away) {
                if (clock.instant().isAfter(deadline)) {
                    throw new DatabaseUnavailableException(
                            "Veritabanına " + patience.toSeconds() + " saniye boyunca bağlanılamadı ("
                                    + away.getMessage() + ").",
                            "spring.datasource.url, kullanıcı adı ve parolayı denetleyin; PostgreSQL'in çalıştığından"
                                    + " emin olup uygulamayı yeniden başlatın.");
                }
                log.warn("Veritabanı bekleniyor: {}", away.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }
}
