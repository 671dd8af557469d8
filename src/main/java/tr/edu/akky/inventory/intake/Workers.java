package tr.edu.akky.inventory.intake;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.RefusedException;

/** Does the long work on files apart from requests and in bounded number, in the name of the person who began it. */
@Component
@EnableConfigurationProperties(IntakeSettings.class)
class Workers implements DisposableBean {

    private static final long LAST_WORK_SECONDS = 20;

    private final ThreadPoolExecutor pool;
    private final long patience;

    Workers(IntakeSettings settings) {
        this.pool = new ThreadPoolExecutor(
                settings.workers(),
                settings.workers(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.queue()),
                new CustomizableThreadFactory("intake-"));
        this.pool.allowCoreThreadTimeOut(true);
        this.patience = settings.patience().toMillis();
    }

    /**
     * Begins the work and waits a moment for its end.
     *
     * @return what came of it; empty if it goes on
     * @throws RefusedException if too much is waiting already
     */
    <T> Optional<T> begin(Callable<T> work) {
        try {
            Future<T> running = pool.submit(new DelegatingSecurityContextCallable<>(work));
            return Optional.of(running.get(patience, TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException e) {
            throw new RefusedException("intake.busy");
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS)) {
            pool.shutdownNow();
        }
    }
}
