package tr.edu.akky.inventory.register;

import java.time.Clock;
import java.util.Map;
import org.hibernate.Hibernate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.StaleException;

/** Keeps the records of periodic checks. None is ever deleted. */
@Service
@Transactional
class Checks {

    private final LicenceCheckRepository checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Dates dates;

    Checks(LicenceCheckRepository checks, ApplicationEventPublisher events, Clock clock, Dates dates) {
        this.checks = checks;
        this.events = events;
        this.clock = clock;
        this.dates = dates;
    }

    /** With its units and tasks. */
    @Transactional(readOnly = true)
    LicenceCheck find(long id) {
        LicenceCheck check = checks.findById(id).orElseThrow(NotFoundException::new);
        Hibernate.initialize(check.details().tasks());
        return check;
    }

    LicenceCheck add(CurrentUser user, CheckDetails details) {
        Rights.requireReviewer(user);
        LicenceCheck check = checks.saveAndFlush(new LicenceCheck(details, user.fullName(), clock.instant()));
        record("check.added", check);
        return check;
    }

    /** @throws RefusedException if the check is closed, or was changed since this version */
    void change(CurrentUser user, long id, int version, CheckDetails details) {
        LicenceCheck check = forChange(user, id, version);
        check.change(details);
        record("check.changed", checks.saveAndFlush(check));
    }

    /** @throws RefusedException if something is still to be done */
    void close(CurrentUser user, long id, int version) {
        LicenceCheck check = forChange(user, id, version);
        check.close(user.fullName(), clock.instant());
        record("check.closed", checks.saveAndFlush(check));
    }

    private LicenceCheck forChange(CurrentUser user, long id, int version) {
        Rights.requireReviewer(user);
        LicenceCheck check = checks.findById(id).orElseThrow(NotFoundException::new);
        if (check.version() != version) {
            throw new StaleException(check.version());
        }
        return check;
    }

    private void record(String action, LicenceCheck check) {
        CheckDetails details = check.details();
        long open = details.tasks().stream().filter(task -> !task.isDone()).count();
        events.publishEvent(new HistoryEvent(
                action,
                "check",
                check.id(),
                null,
                Map.of(
                        "day", dates.day(details.checkedOn()),
                        "person", details.checkedBy(),
                        "findings", details.findings(),
                        "open-tasks", String.valueOf(open))));
    }
}
