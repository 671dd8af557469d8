package tr.edu.akky.inventory.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which the embedded server keeps everything that must survive: the cluster, the generated passwords
 * and the lock that makes a second start on the same data impossible.
 */
class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Takes the folder for this process alone; refuses with a sentence when another process has it. */
    static DataDirectory claim(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("akky.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new DatabaseUnavailableException(
                        "Veri klasörü kullanımda: " + root + ". Bu klasörle çalışan başka bir AKKY Envanter açık.",
                        "Önce çalışan uygulamayı kapatın ya da app.data-directory ile başka bir klasör verin.");
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "Veri klasörü açılamadı: " + root + " (" + e.getMessage() + ").",
                    "Klasörün var olduğundan ve uygulamanın yazma izni bulunduğundan emin olun.");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path cluster() {
        return root.resolve("postgresql");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    boolean isInitialised() {
        return Files.exists(marker());
    }

    /** From here on the cluster holds data; without the mark a start begins anew, so a broken first start heals. */
    void markInitialised() {
        try {
            Files.writeString(marker(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discardUnfinishedCluster() {
        try {
            FileSystemUtils.deleteRecursively(cluster());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generated password of the server and of the owner of the tables, readable by the owner of the folder only. */
    String ownerPassword() {
        return password(ownerPasswordFile());
    }

    /** The generated password of the role that the application works as, kept in the same way. */
    String applicationPassword() {
        return password(root.resolve("application-password"));
    }

    private static String password(Path file) {
        try {
            if (Files.notExists(file) || Files.size(file) == 0) {
                byte[] secret = new byte[24];
                new SecureRandom().nextBytes(secret);
                write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            }
            restrictToOwner(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "Veri klasörüne yazılamadı: " + file.getParent() + " (" + e.getMessage() + ").",
                    "Diskte yer ve klasörde yazma izni olduğundan emin olup uygulamayı yeniden başlatın.");
        }
    }

    /** Wholly or not at all, should the disk be full. */
    private static void write(Path file, String secret) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(half, secret);
        restrictToOwner(half);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Path ownerPasswordFile() {
        return root.resolve("password");
    }

    /** After the application was killed its server lives on; it is asked to stop before a new one starts. */
    void stopOrphanedServer() {
        server().ifPresent(DataDirectory::stop);
    }

    /** The server that runs on this folder; empty where none does, however it has ended. */
    Optional<ProcessHandle> server() {
        Path pidFile = cluster().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive)
                    .filter(DataDirectory::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static void restrictToOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Path marker() {
        return root.resolve("initialised");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
