package tr.edu.akky.inventory.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the scheduled jobs while the application runs. Which job is due stands in the database, where one instance takes
 * it; a job that fell due while nothing was running is made up for at the next start.
 */
class JobRunner implements SmartLifecycle {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final DataSource database;
    private final Supplier<List<RecurringTask<Void>>> jobs;
    private final Duration pause;
    private volatile @Nullable Scheduler scheduler;

    /**
     * @param jobs asked for when they begin to run, so that pages need not wait for all features
     * @param pause between two looks whether a job is due
     */
    JobRunner(DataSource database, Supplier<List<RecurringTask<Void>>> jobs, Duration pause) {
        this.database = database;
        this.jobs = jobs;
        this.pause = pause;
    }

    @Override
    public void start() {
        List<RecurringTask<Void>> tasks = jobs.get();
        Scheduler started = Scheduler.create(database)
                .startTasks(tasks)
                .tableName("scheduled_task")
                .threads(tasks.size())
                .pollingInterval(pause)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        Scheduler started = scheduler;
        if (started != null) {
            started.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
