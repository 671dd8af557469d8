package tr.edu.akky.inventory.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** BİDB reminds units whenever it wants to, but those reminded within a day only if it says so again. */
@Service("remindersByHand")
@Transactional
class RemindersByHand {

    private static final Duration PAUSE = Duration.ofDays(1);

    private final Duties duties;
    private final DutyNews news;
    private final ReminderLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindersByHand(Duties duties, DutyNews news, ReminderLog log, ApplicationEventPublisher events, Clock clock) {
        this.duties = duties;
        this.news = news;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** All of a period who have not submitted; for templates. */
    @Transactional(readOnly = true)
    public ReminderPreview ofPeriod(long period) {
        return preview(new ReminderScope(period, ReminderScope.State.NOT_SUBMITTED, List.of()));
    }

    @Transactional(readOnly = true)
    public ReminderPreview preview(ReminderScope scope) {
        return new ReminderPreview(
                duties.owed(LocalDate.now(clock), scope), clock.instant().minus(PAUSE));
    }

    /**
     * @param again also those who were reminded within a day
     * @return whom it reached
     * @throws RefusedException if there is nobody to remind, or everybody was reminded within a day
     */
    public ReminderPreview send(CurrentUser reviewer, ReminderScope scope, boolean again) {
        if (!reviewer.isReviewer()) {
            throw new NotFoundException();
        }
        log.takeTurn();
        ReminderPreview preview = preview(scope);
        List<Duty> chosen = preview.toRemind(again);
        if (chosen.isEmpty()) {
            throw new RefusedException(preview.recent() > 0 ? "reminder.all-recent" : "reminder.nobody");
        }
        chosen.forEach(duty -> log.enter(
                duty.submission(), Objects.requireNonNull(duty.account()), ReminderLog.BY_HAND, duty.dueOn()));
        news.tell(NotificationKind.REMINDER, chosen);
        record(preview, again, chosen.get(0));
        return preview;
    }

    private void record(ReminderPreview sent, boolean again, Duty one) {
        events.publishEvent(new HistoryEvent(
                "reminder.sent",
                "period",
                one.period(),
                null,
                Map.of(
                        "period", one.periodName(),
                        "reminded-units", String.valueOf(sent.units(again)),
                        "reminded-people", String.valueOf(sent.people(again)))));
    }
}
