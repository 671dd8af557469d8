package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks how much room the folder of the archives has, before one is taken in vain. */
@Component
class BackupRoom {

    private final BackupFolder folder;
    private final JdbcClient jdbc;

    BackupRoom(BackupFolder folder, JdbcClient jdbc) {
        this.folder = folder;
        this.jdbc = jdbc;
    }

    /** @param archives that there are, the newest first */
    Room beside(List<BackupFile> archives) {
        return archives.isEmpty()
                ? new Room(free(), databaseSize(), false)
                : new Room(free(), archives.get(0).size(), true);
    }

    /** The folder is made with the first archive. */
    private long free() {
        Path place = folder.path();
        while (Files.notExists(place)) {
            place = Objects.requireNonNull(place.getParent(), "no such disk");
        }
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long databaseSize() {
        return jdbc.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }
}
