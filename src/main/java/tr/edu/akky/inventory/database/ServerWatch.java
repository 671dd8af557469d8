package tr.edu.akky.inventory.database;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the embedded server again when it has ended while the application lives on: killed, or out of memory. */
class ServerWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final DataDirectory directory;
    private final Restart restart;
    private final Thread thread = new Thread(this::watch, "embedded-database-watch");

    /** A start of the server on the data and the port that it had. */
    interface Restart {
        void run() throws Exception;
    }

    ServerWatch(DataDirectory directory, Restart restart) {
        this.directory = directory;
        this.restart = restart;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                if (hasEnded()) {
                    log.warn("Gömülü veritabanı kapanmış; yeniden başlatılıyor.");
                    restart();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be seen now is looked at again: the watch itself must not end. */
    private boolean hasEnded() {
        try {
            return directory.server().isEmpty();
        } catch (UncheckedIOException | NumberFormatException unseen) {
            log.warn("Gömülü veritabanının durumuna bakılamadı: {}", unseen.getMessage());
            return false;
        }
    }

    private void restart() throws InterruptedException {
        try {
            restart.run();
            log.info("Gömülü veritabanı yeniden çalışıyor.");
        } catch (InterruptedException closed) {
            throw closed;
        } catch (Exception notYet) {
            log.error("Gömülü veritabanı başlatılamadı; yeniden denenecek.", notYet);
        }
    }

    /** From here on the server may end. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
