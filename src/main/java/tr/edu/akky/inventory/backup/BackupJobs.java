package tr.edu.akky.inventory.backup;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tr.edu.akky.inventory.job.Job;

/** Once a night at an hour of Türkiye, unless the hour is left empty. */
@Configuration(proxyBeanMethods = false)
class BackupJobs {

    @Bean
    @ConditionalOnExpression("!'${app.backup.at}'.isEmpty()")
    Job backupJob(BackupDesk desk, Clock clock, @Value("${app.backup.at}") String at) {
        return new Job(BackupDesk.JOB, Schedules.daily(clock.getZone(), LocalTime.parse(at)), desk::nightly);
    }
}
