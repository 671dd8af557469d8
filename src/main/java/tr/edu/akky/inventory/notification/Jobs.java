package tr.edu.akky.inventory.notification;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which jobs there are and when: mail every half minute, reminders once a day at an hour of Türkiye. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_MAILS = Duration.ofSeconds(30);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(5);

    @Bean
    @ConditionalOnProperty(name = "app.jobs", havingValue = "true", matchIfMissing = true)
    JobRunner jobRunner(
            DataSource database,
            JobRuns runs,
            MailDelivery mail,
            DailyReminders reminders,
            Clock clock,
            @Value("${app.reminders-at}") String remindersAt) {
        Schedule daily = Schedules.daily(clock.getZone(), LocalTime.parse(remindersAt));
        return new JobRunner(
                database,
                List.of(
                        job(JobRuns.MAIL, Schedules.fixedDelay(BETWEEN_MAILS), runs, mail::run),
                        job(JobRuns.REMINDERS, daily, runs, reminders::run)),
                PAUSE);
    }

    private static RecurringTask<Void> job(String name, Schedule schedule, JobRuns runs, Supplier<JobResult> work) {
        return Tasks.recurring(name, schedule)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_NEXT_TRY))
                .execute((instance, context) -> runs.run(name, work));
    }
}
