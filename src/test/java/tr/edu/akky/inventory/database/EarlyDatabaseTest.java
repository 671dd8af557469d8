package tr.edu.akky.inventory.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class EarlyDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void isEndedWithAnApplicationThatFailsBeforeItAsksForADatabase() {
        try (GenericApplicationContext application = application(Map.of("app.data-directory", folder.toString()))) {
            new EarlyDatabase().initialize(application);
            application.registerBean(Object.class, () -> {
                throw new IllegalStateException("of another part");
            });

            assertThatThrownBy(application::refresh).hasRootCauseMessage("of another part");
        }

        try (DataDirectory free = DataDirectory.claim(folder)) {
            assertThat(free.isInitialised()).isTrue();
            assertThat(free.server()).isEmpty();
        }
    }

    @Test
    void leavesAnExternalDatabaseAlone() {
        try (GenericApplicationContext application = application(Map.of(
                "app.data-directory",
                folder.toString(),
                "spring.datasource.url",
                "jdbc:postgresql://elsewhere/akky"))) {
            new EarlyDatabase().initialize(application);
            application.refresh();

            assertThat(application.getBeanProvider(EarlyDatabase.Starting.class))
                    .isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static GenericApplicationContext application(Map<String, Object> settings) {
        GenericApplicationContext application = new GenericApplicationContext();
        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
        return application;
    }
}
