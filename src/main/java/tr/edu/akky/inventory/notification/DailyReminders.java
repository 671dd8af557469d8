package tr.edu.akky.inventory.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.job.JobResult;
import tr.edu.akky.inventory.job.JobRuns;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.LongTransaction;

/**
 * Reminds those who have not submitted, and announces periods that open today. Everything of a day is one transaction
 * that also says up to which day it has come: a second run on the same day, or of a second instance, does nothing.
 */
@Service
class DailyReminders {

    /** After a longer silence the days before are not made up for. */
    private static final int LONGEST_SILENCE = 14;

    private final Duties duties;
    private final DutyNews news;
    private final Openings openings;
    private final ReminderLog log;
    private final JobRuns runs;
    private final Retention retention;
    private final Dates dates;

    DailyReminders(
            Duties duties,
            DutyNews news,
            Openings openings,
            ReminderLog log,
            JobRuns runs,
            Retention retention,
            Dates dates) {
        this.duties = duties;
        this.news = news;
        this.openings = openings;
        this.log = log;
        this.runs = runs;
        this.retention = retention;
        this.dates = dates;
    }

    @Transactional(timeout = LongTransaction.SECONDS)
    public JobResult run() {
        log.takeTurn();
        LocalDate today = dates.today();
        LocalDate lastRun = lastRun(today);
        if (!lastRun.isBefore(today)) {
            return new JobResult(0, null);
        }
        List<Duty> owed = duties.owed(today, ReminderScope.ALL);
        int told = openings.announceSince(lastRun, owed)
                + news.tell(
                        NotificationKind.REMINDER,
                        owed.stream()
                                .filter(duty -> duty.account() != null)
                                .filter(duty -> isDue(duty, lastRun, today))
                                .toList());
        retention.apply();
        runs.reach(NotificationJobs.REMINDERS, today);
        return new JobResult(told, null);
    }

    private LocalDate lastRun(LocalDate today) {
        LocalDate reached = runs.reached(NotificationJobs.REMINDERS).orElse(today.minusDays(1));
        LocalDate earliest = today.minusDays(LONGEST_SILENCE);
        return reached.isBefore(earliest) ? earliest : reached;
    }

    private boolean isDue(Duty duty, LocalDate lastRun, LocalDate today) {
        return ReminderDays.due(duty.dueOn(), lastRun, today)
                .filter(day ->
                        log.enter(duty.submission(), Objects.requireNonNull(duty.account()), day.name(), duty.dueOn()))
                .isPresent();
    }
}
