package tr.edu.akky.inventory.job;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the jobs of all features. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(5);

    @Bean
    @ConditionalOnProperty(name = "app.jobs", havingValue = "true", matchIfMissing = true)
    JobRunner jobRunner(DataSource database, JobRuns runs, ObjectProvider<Job> jobs) {
        return new JobRunner(
                database, () -> jobs.orderedStream().map(job -> task(job, runs)).toList(), PAUSE);
    }

    private static RecurringTask<Void> task(Job job, JobRuns runs) {
        return Tasks.recurring(job.name(), job.schedule())
                .onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_NEXT_TRY))
                .execute((instance, context) -> runs.run(job.name(), job.work()));
    }
}
