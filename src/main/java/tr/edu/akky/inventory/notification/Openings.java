package tr.edu.akky.inventory.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Dates;

/** Tells the people of all units once that a period is open: when it comes to be so, or on the day on which it opens. */
@Component
class Openings {

    private final Duties duties;
    private final DutyNews news;
    private final ReminderLog log;
    private final Dates dates;

    Openings(Duties duties, DutyNews news, ReminderLog log, Dates dates) {
        this.duties = duties;
        this.news = news;
        this.log = log;
        this.dates = dates;
    }

    /** Nothing is said of a period that opens later, nor to whom it was said before, whatever day it was to open on then. */
    void announce(long period) {
        log.takeTurn();
        announce(
                duties
                        .owed(dates.today(), new ReminderScope(period, ReminderScope.State.NOT_SUBMITTED, List.of()))
                        .stream()
                        .filter(duty -> duty.account() != null && !log.wasTold(duty.submission(), duty.account()))
                        .toList());
    }

    /** @return how many people were told of periods that opened after the day of the last run */
    int announceSince(LocalDate lastRun, List<Duty> owed) {
        return announce(
                owed.stream().filter(duty -> duty.opensOn().isAfter(lastRun)).toList());
    }

    private int announce(List<Duty> owed) {
        return news.tell(
                NotificationKind.OPENED,
                owed.stream()
                        .filter(duty -> duty.account() != null)
                        .filter(duty -> log.enter(
                                duty.submission(),
                                Objects.requireNonNull(duty.account()),
                                ReminderLog.OPENED,
                                duty.opensOn()))
                        .toList());
    }
}
