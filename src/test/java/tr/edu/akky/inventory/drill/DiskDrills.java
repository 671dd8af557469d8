package tr.edu.akky.inventory.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import tr.edu.akky.inventory.launch.Application;
import tr.edu.akky.inventory.launch.Await;
import tr.edu.akky.inventory.launch.DatabaseServer;
import tr.edu.akky.inventory.launch.University;
import tr.edu.akky.inventory.launch.Visitor;

/** A disk without room: of the database, and of the application's temporary files. */
final class DiskDrills {

    private static final int PORT = 8113;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int BLOCK = 1 << 16;

    /** PostgreSQL keeps files of write-ahead log to use them again, so that small rows find room for a while. */
    private static final int LARGE = 4000;

    private DiskDrills() {}

    /** Saving into a full database disk is refused with a sentence, and goes on once there is room. */
    static String database(Ground ground) throws Exception {
        Path disk = mount(ground, "database-disk", "400m");
        try (DatabaseServer server = DatabaseServer.create(disk.resolve("server"), PORT);
                Application application = ground.launcher().startOn(Ground.PORT, server.url())) {
            University university = University.found(application, 1);
            Visitor visitor = university.person(application.address(), 1);
            String entries = Saving.entries(visitor);
            Map<String, String> form = Visitor.hidden(visitor.page(entries + "/new"), entries);
            Path filler = disk.resolve("filler");
            fill(filler);
            int saved = 0;
            HttpResponse<String> answer = save(visitor, entries, form, saved);
            while (answer.statusCode() == 302) {
                saved++;
                answer = save(visitor, entries, form, saved);
            }
            requireSentence(answer);
            int refused = saved;
            Files.delete(filler);
            long start = System.nanoTime();
            Await.until(
                    "saving works again",
                    PATIENCE,
                    () -> save(visitor, entries, form, refused).statusCode() == 302);
            Duration back = Await.since(start);
            int stored = server.strings("select name from entry").size();
            int remembered =
                    server.strings("select entry_id from entry_snapshot").size();
            if (stored != refused + 1 || remembered != stored) {
                throw new AssertionError(
                        stored + " rows and " + remembered + " snapshots for " + (refused + 1) + " saves");
            }
            return refused + " saved, then refused with a sentence; " + stored + " stored with " + remembered
                    + " snapshots, nothing by half; saving again " + Await.seconds(back) + " after room was made";
        } finally {
            unmount(disk);
        }
    }

    /** Exports and uploads need temporary files: refused with a sentence, and nothing is left behind. */
    static String temporaryFolder(Ground ground) throws Exception {
        Path disk = mount(ground, "temporary-disk", "20m");
        try (Application application = ground.start("-Djava.io.tmpdir=" + disk)) {
            University university = ground.university(application);
            Visitor visitor = university.person(application.address(), 1);
            String entries = Saving.entries(visitor);
            String submission = entries.replace("/entries", "");
            String workbook = submission + "/workbook";
            String intake = submission + "/intake";
            String page = visitor.page(intake);
            Map<String, String> button = Visitor.hidden(page, workbook);
            Map<String, String> form = Visitor.hidden(page, intake + "/file");
            Path filler = disk.resolve("filler");
            fill(filler);
            HttpResponse<String> export = visitor.post(workbook, button);
            HttpResponse<String> upload = visitor.upload(
                    intake + "/file",
                    form,
                    "a.csv",
                    "Yazılım Adı\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
            Files.delete(filler);
            requireSentence(export);
            requireSentence(upload);
            int again = visitor.post(workbook, button).statusCode();
            if (again != 200) {
                throw new AssertionError("export after room was made answered " + again);
            }
            return "export and upload refused with a sentence, export works again once there is room";
        } finally {
            unmount(disk);
        }
    }

    private static HttpResponse<String> save(Visitor visitor, String entries, Map<String, String> form, int number)
            throws IOException, InterruptedException {
        Map<String, String> filled = new HashMap<>(form);
        filled.put("formToken", UUID.randomUUID().toString());
        filled.putAll(Map.of("name", "Disk " + number, "licences", "1", "note", noise()));
        return visitor.post(entries, filled);
    }

    /** Text that does not compress. */
    private static String noise() {
        return ThreadLocalRandom.current()
                .ints(LARGE, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void requireSentence(HttpResponse<String> answer) {
        if (answer.statusCode() != 503 || !answer.body().contains("Sunucuda yer kalmadı")) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // As wanted.
        }
    }

    /** A small file system in memory; needs root, as nothing else here does. */
    private static Path mount(Ground ground, String name, String size) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(ground.launcher().folder().resolve(name));
        run("mount", "-t", "tmpfs", "-o", "size=" + size + ",mode=0777", "tmpfs", disk.toString());
        return disk;
    }

    private static void unmount(Path disk) throws IOException, InterruptedException {
        run("umount", "--lazy", disk.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed; this drill must run as root");
        }
    }
}
