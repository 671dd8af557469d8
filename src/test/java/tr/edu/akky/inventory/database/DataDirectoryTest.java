package tr.edu.akky.inventory.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the embedded server after something has gone wrong in it. */
class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void aPasswordThatAFullDiskLeftEmptyIsMadeAnew() throws IOException {
        Files.createFile(folder.resolve("password"));
        try (DataDirectory directory = DataDirectory.claim(folder)) {
            String password = directory.ownerPassword();

            assertThat(password).hasSizeGreaterThan(30);
            assertThat(directory.ownerPassword()).isEqualTo(password);
        }
    }

    @Test
    void theWatchGoesOnAfterALookThatFailed() throws Exception {
        CountDownLatch restarts = new CountDownLatch(1);
        Path pid = Files.createDirectories(folder.resolve("postgresql")).resolve("postmaster.pid");
        Files.writeString(pid, "half written");
        try (DataDirectory directory = DataDirectory.claim(folder);
                ServerWatch watch = new ServerWatch(directory, restarts::countDown)) {
            assertThat(restarts.await(1500, TimeUnit.MILLISECONDS)).isFalse();
            Files.delete(pid);

            assertThat(restarts.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
