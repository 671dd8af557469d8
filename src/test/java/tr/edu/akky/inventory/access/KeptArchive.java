package tr.edu.akky.inventory.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** An archive of the world in the folder of backups, where no transaction brings it back once somebody has deleted it. */
@Component
@Lazy
class KeptArchive {

    static final String ROUTES = "/administration/backups/{name}";

    private final Path folder;
    private Map.Entry<Path, byte[]> archive = Map.entry(Path.of(""), new byte[0]);

    KeptArchive(@Value("${app.backup.directory}") Path folder) {
        this.folder = folder;
    }

    /** Remembers the one that was just taken. */
    void keep() {
        try (Stream<Path> files = Files.list(folder)) {
            Path newest = files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .reduce((one, other) -> other)
                    .orElseThrow();
            archive = Map.entry(newest, Files.readAllBytes(newest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void bringBack() {
        try {
            Files.write(archive.getKey(), archive.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
