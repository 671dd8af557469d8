package tr.edu.akky.inventory.sealing;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.submission.Periods;

/** Marks the report that went out, and locks its period: what was sent and what is here stay the same. */
@Service
@Transactional
class Sending {

    private final SealedReports reports;
    private final Periods periods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sending(SealedReports reports, Periods periods, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    /** @throws tr.edu.akky.inventory.shared.RefusedException if it is a draft, was sent, or another one was */
    void send(CurrentUser user, long reportId, Letter letter) {
        SealedReport report = reports.heldForSending(user, reportId);
        report.send(letter, user.fullName(), clock.instant());
        periods.lock(report.periodId());
        events.publishEvent(new HistoryEvent(
                "report.sent",
                "report",
                report.periodId(),
                null,
                Map.of(
                        "period", report.periodName(),
                        "report-number", String.valueOf(report.number()),
                        "letter", letter.number())));
    }
}
