package tr.edu.akky.inventory.drill;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import tr.edu.akky.inventory.launch.Launcher;

/**
 * Runs the drills one after the other and prints a line with figures for each; ends with 1 when one has failed.
 *
 * <pre>{@code
 * ./mvnw -Pdrills verify
 * ./mvnw -Pdrills verify -Ddrills=kill-application,kill-database
 * }</pre>
 */
final class Drills {

    private static final int CLIENTS = 20;
    private static final int SAVES = 300;

    private Drills() {}

    /** A fault and what must hold after it; says so in figures, or throws. */
    interface Drill {
        String run(Ground ground) throws Exception;
    }

    private static Map<String, Drill> all() {
        Map<String, Drill> drills = new LinkedHashMap<>();
        drills.put("kill-application", KillDrills::application);
        drills.put("kill-database", KillDrills::database);
        drills.put("kill-embedded-database", KillDrills::embeddedDatabase);
        drills.put("freeze-database", OutageDrills::frozen);
        drills.put("cut-database", OutageDrills::cut);
        drills.put("terminate-under-load", LifeDrills::terminate);
        drills.put("start-before-database", LifeDrills::startBeforeDatabase);
        drills.put("two-instances", InstanceDrills::oneKilled);
        drills.put("full-database-disk", DiskDrills::database);
        drills.put("full-temporary-disk", DiskDrills::temporaryFolder);

        drills.put("upload-bombs", UploadDrills::bombs);
        return drills;
    }

    /**
     * @param arguments the jar, or {@code classes} for those of this build; then names of drills with commas between,
     *     or {@code all}
     */
    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        Path folder = Files.createTempDirectory("akky-drills");
        Path jar = arguments[0].equals("classes") ? null : Path.of(arguments[0]).toAbsolutePath();
        List<String> wanted = Arrays.asList(arguments[1].split(","));
        boolean failed = false;
        try (Ground ground = new Ground(new Launcher(jar, folder), CLIENTS, SAVES)) {
            for (Map.Entry<String, Drill> drill : all().entrySet()) {
                if (wanted.contains("all") || wanted.contains(drill.getKey())) {
                    failed |= !run(drill.getKey(), drill.getValue(), ground);
                }
            }
        }
        if (!failed) {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(failed ? 1 : 0);
    }

    private static boolean run(String name, Drill drill, Ground ground) {
        try {
            System.out.println("drill " + name + ": " + drill.run(ground));
            return true;
        } catch (Exception | AssertionError e) {
            System.out.println("drill " + name + ": FAILED, " + e.toString().replaceAll("(?s)<.*", "…"));
            return false;
        }
    }
}
