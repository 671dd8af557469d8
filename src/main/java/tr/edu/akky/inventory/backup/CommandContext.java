package tr.edu.akky.inventory.backup;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tr.edu.akky.inventory.database.DatabaseConfiguration;
import tr.edu.akky.inventory.database.PatientMigrations;

/** The little of the application that a command needs: its settings, its texts and its database. */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ProjectInfoAutoConfiguration.class,
    DataSourceAutoConfiguration.class
})
@Import(DatabaseConfiguration.class)
class CommandContext {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Istanbul"));
    }

    @Import({CommandContext.class, BackupFolder.class, Backups.class})
    static class Backup {}

    /** Migrates only when the archive says up to where, and as long as it takes. */
    @ImportAutoConfiguration(FlywayAutoConfiguration.class)
    @Import({CommandContext.class, PatientMigrations.class})
    static class Restore {

        @Bean
        @Primary
        FlywayMigrationStrategy migrateLater() {
            return flyway -> {};
        }
    }
}
