package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Where the archives lie. A file has its name only once it is whole, and only the application's user may read it. */
@Component
class BackupFolder {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'akky-envanter-'yyyyMMdd-HHmmss-SSS'.zip'", Locale.ROOT);
    private static final Pattern ARCHIVE = Pattern.compile("akky-envanter-\\d{8}-\\d{6}-\\d{3}\\.zip");
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final Clock clock;

    BackupFolder(@Value("${app.backup.directory}") Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    interface Content {
        void write(OutputStream file) throws IOException, SQLException;
    }

    Path path() {
        return folder;
    }

    /** Writes an archive, reads it back and only then gives it its name; nothing is left of one that fails. */
    BackupFile add(Content content) throws IOException, SQLException {
        Files.createDirectories(folder);
        removeUnfinished();
        String name = NAME.format(ZonedDateTime.now(clock));
        Path unfinished = folder.resolve(name + UNFINISHED);
        try {
            write(unfinished, content);
            try (Archive archive = Archive.open(unfinished)) {
                archive.verify();
            }
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return read(folder.resolve(name));
    }

    private static void write(Path file, Content content) throws IOException, SQLException {
        Set<StandardOpenOption> newFile = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, newFile, ownerOnly(file));
                OutputStream stream = Channels.newOutputStream(channel)) {
            content.write(stream);
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Of an instance that was killed: the caller is the only one that writes now. */
    private void removeUnfinished() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "akky-envanter-*" + UNFINISHED)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    /** All of them, the newest first. */
    List<BackupFile> all() {
        List<BackupFile> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "akky-envanter-*.zip")) {
                for (Path path : paths) {
                    if (ARCHIVE.matcher(path.getFileName().toString()).matches()) {
                        files.add(read(path));
                    }
                }
            } catch (IOException e) {
                throw new RefusedException("backup.folder", folder, String.valueOf(e.getMessage()));
            }
        }
        files.sort(Comparator.comparing(BackupFile::name).reversed());
        return files;
    }

    private static BackupFile read(Path path) throws IOException {
        String name = path.getFileName().toString();
        try (Archive archive = Archive.open(path)) {
            return new BackupFile(name, Files.size(path), archive.manifest());
        } catch (RefusedException unreadable) {
            return new BackupFile(name, Files.size(path), null);
        }
    }

    /** @throws NotFoundException if it is none of the archives */
    Path find(String name) {
        Path file = folder.resolve(name).normalize();
        if (!ARCHIVE.matcher(name).matches() || !Files.isRegularFile(file)) {
            throw new NotFoundException();
        }
        return file;
    }
}
