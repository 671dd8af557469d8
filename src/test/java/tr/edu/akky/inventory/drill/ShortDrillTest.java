package tr.edu.akky.inventory.drill;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.akky.inventory.launch.Launcher;

/** The drill that matters most, with a few people on the compiled classes; {@link Drills} has them all. */
class ShortDrillTest {

    private static final int CLIENTS = 4;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedOutlivesTheDatabaseServerAndTheApplication() throws Exception {
        try (Ground ground = new Ground(new Launcher(null, folder), CLIENTS, 40)) {
            System.out.println("drill kill-embedded-database: " + KillDrills.embeddedDatabase(ground));
        }
    }
}
