package tr.edu.akky.inventory.backup;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.RefusedException;

/** Takes an archive apart from the request that asks for it, in the name of the person who did. */
@Component
class BackupWorker implements DisposableBean {

    private static final long PATIENCE_SECONDS = 4;
    private static final long LAST_WORK_SECONDS = 20;

    private final Backups backups;
    private final BackupDesk desk;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new CustomizableThreadFactory("backup-"));

    BackupWorker(Backups backups, BackupDesk desk) {
        this.backups = backups;
        this.desk = desk;
    }

    /**
     * Begins and waits a moment for the end.
     *
     * @return whether it has ended, well or not
     * @throws RefusedException if one is being taken already
     */
    boolean begin(String by) {
        if (backups.areRunning()) {
            throw new RefusedException("backup.running");
        }
        Future<?> work = thread.submit(new DelegatingSecurityContextRunnable(() -> desk.take(by)));
        try {
            work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
