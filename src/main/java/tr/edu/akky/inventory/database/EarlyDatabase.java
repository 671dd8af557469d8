package tr.edu.akky.inventory.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Starts the embedded server while the application is still being put together. */
public class EarlyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "startingDatabase";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.getProperty("spring.datasource.url", "").isEmpty()) {
            Path folder = Path.of(environment.getRequiredProperty("app.data-directory"));
            Starting starting = new Starting(CompletableFuture.supplyAsync(
                    () -> EmbeddedDatabase.start(folder),
                    start -> new Thread(start, "embedded-database-start").start()));
            DefaultListableBeanFactory parts = (DefaultListableBeanFactory) context.getBeanFactory();
            parts.registerSingleton(NAME, starting);
            parts.registerDisposableBean(NAME, starting);
        }
    }

    /** A server on its way; it is ended with the application even if nothing has asked for it by then. */
    static final class Starting implements DisposableBean {

        private final CompletableFuture<EmbeddedDatabase> database;

        private Starting(CompletableFuture<EmbeddedDatabase> database) {
            this.database = database;
        }

        EmbeddedDatabase started() {
            try {
                return database.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        @Override
        public void destroy() throws IOException {
            if (!database.isCompletedExceptionally()) {
                started().close();
            }
        }
    }
}
