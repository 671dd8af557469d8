package tr.edu.akky.inventory.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets a command work with the embedded server that the running application has started, where there is one. Such a
 * command signs in as the application does; without a running server it starts one of its own.
 */
public class RunningDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String URL = "spring.datasource.url";
    private static final int PORT_LINE = 3;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.getProperty(URL, "").isEmpty()) {
            Path folder = Path.of(environment.getRequiredProperty("app.data-directory"));
            address(folder)
                    .ifPresent(address -> environment
                            .getPropertySources()
                            .addFirst(new MapPropertySource("running database", address)));
        }
    }

    private static Optional<Map<String, Object>> address(Path folder) {
        Path server = folder.resolve("postgresql").resolve("postmaster.pid");
        Path password = folder.resolve("application-password");
        if (Files.notExists(server) || Files.notExists(password)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(server);
            return lives(lines.get(0))
                    ? Optional.of(Map.of(
                            URL,
                            EmbeddedDatabase.jdbcUrl(
                                    Integer.parseInt(lines.get(PORT_LINE).strip())),
                            "spring.datasource.username",
                            EmbeddedDatabase.APPLICATION,
                            "spring.datasource.password",
                            Files.readString(password).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lives(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .filter(DataDirectory::isPostgres)
                .isPresent();
    }
}
