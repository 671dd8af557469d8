package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import tr.edu.akky.inventory.database.RunningDatabase;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * What the command line does instead of starting the application: {@code --app.backup} takes an archive, also beside a
 * running application; {@code --app.restore=<file>} brings one into an empty database.
 */
public final class BackupCommands {

    private static final String BACKUP = "app.backup";
    private static final String RESTORE = "app.restore";
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final MessageSource messages;

    private BackupCommands(MessageSource messages) {
        this.messages = messages;
    }

    public static boolean areAsked(String... arguments) {
        DefaultApplicationArguments asked = new DefaultApplicationArguments(arguments);
        return asked.containsOption(BACKUP) || asked.containsOption(RESTORE);
    }

    /** Returns the exit code: 0 if it was done, 1 if not, and why is printed. */
    public static int run(String... arguments) {
        DefaultApplicationArguments asked = new DefaultApplicationArguments(arguments);
        boolean restore = asked.containsOption(RESTORE);
        try (ConfigurableApplicationContext context = start(restore, arguments)) {
            BackupCommands commands = new BackupCommands(context.getBean(MessageSource.class));
            return restore
                    ? commands.restore(
                            context.getBean(Flyway.class), Path.of(String.join("", asked.getOptionValues(RESTORE))))
                    : commands.backup(context.getBean(Backups.class));
        }
    }

    private static ConfigurableApplicationContext start(boolean restore, String... arguments) {
        SpringApplicationBuilder command = new SpringApplicationBuilder(
                        restore ? CommandContext.Restore.class : CommandContext.Backup.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
        return (restore ? command : command.initializers(new RunningDatabase())).run(arguments);
    }

    private int backup(Backups backups) {
        try {
            BackupFile file = backups.take(Manifest.Origin.COMMAND, null);
            Manifest manifest = file.manifest();
            if (manifest != null) {
                say("backup.command.taken", file.name(), manifest.tables().size(), manifest.rows());
            }
            return 0;
        } catch (RefusedException refused) {
            return complain(refused.messageKey(), refused.arguments());
        }
    }

    private int restore(Flyway flyway, Path file) {
        try {
            Manifest manifest = new Restoration(flyway).run(file);
            for (Manifest.TableContent table : manifest.tables()) {
                say("backup.command.table", table.name(), table.rows(), table.sha256());
            }
            say("backup.command.restored", manifest.tables().size(), manifest.rows());
            return 0;
        } catch (RefusedException refused) {
            return complain(refused.messageKey(), refused.arguments());
        } catch (IOException e) {
            return complain("backup.command.no-file", file, e);
        } catch (SQLException | FlywayException e) {
            return complain("backup.command.no-database", String.valueOf(e.getMessage()));
        }
    }

    private void say(String key, Object... arguments) {
        System.out.println(messages.getMessage(key, arguments, TURKISH));
    }

    private int complain(String key, Object... arguments) {
        System.err.println(messages.getMessage(key, arguments, TURKISH));
        return 1;
    }
}
