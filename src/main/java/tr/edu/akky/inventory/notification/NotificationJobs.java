package tr.edu.akky.inventory.notification;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tr.edu.akky.inventory.job.Job;

/** Mail every half minute, reminders once a day at an hour of Türkiye. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    static final String MAIL = "mail";
    static final String REMINDERS = "reminders";

    private static final Duration BETWEEN_MAILS = Duration.ofSeconds(30);

    @Bean
    Job mailJob(MailDelivery mail) {
        return new Job(MAIL, Schedules.fixedDelay(BETWEEN_MAILS), mail::run);
    }

    @Bean
    Job remindersJob(DailyReminders reminders, Clock clock, @Value("${app.reminders-at}") String at) {
        return new Job(REMINDERS, Schedules.daily(clock.getZone(), LocalTime.parse(at)), reminders::run);
    }
}
