package tr.edu.akky.inventory.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the scheduled jobs while the application runs. Which job is due stands in the database, where one instance takes
 * it; a job that fell due while nothing was running is made up for at the next start.
 */
class JobRunner implements SmartLifecycle {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final Scheduler scheduler;
    private volatile boolean running;

    /** @param pause between two looks whether a job is due */
    JobRunner(DataSource database, List<RecurringTask<Void>> jobs, Duration pause) {
        this.scheduler = Scheduler.create(database)
                .startTasks(jobs)
                .tableName("scheduled_task")
                .threads(jobs.size())
                .pollingInterval(pause)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
