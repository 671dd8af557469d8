package tr.edu.akky.inventory.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** The running process that answers. */
@Component
class Instance {

    /**
     * @param memory bytes of the heap in use
     * @param mostMemory bytes that the heap may grow to
     * @param freeDisk bytes that are free where the data directory or the working directory is
     */
    record Figures(
            @Nullable String version,
            @Nullable Instant builtAt,
            String java,
            Instant startedAt,
            long memory,
            long mostMemory,
            long freeDisk) {}

    private final BuildProperties build;
    private final Path dataDirectory;

    Instance(BuildProperties build, @Value("${app.data-directory}") Path dataDirectory) {
        this.build = build;
        this.dataDirectory = dataDirectory;
    }

    Figures figures() {
        Runtime runtime = Runtime.getRuntime();
        return new Figures(
                build.getVersion(),
                build.getTime(),
                System.getProperty("java.vendor") + " " + Runtime.version(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                runtime.totalMemory() - runtime.freeMemory(),
                runtime.maxMemory(),
                freeDisk());
    }

    private long freeDisk() {
        Path place = Files.exists(dataDirectory) ? dataDirectory : Path.of("");
        try {
            return Files.getFileStore(place.toAbsolutePath()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
