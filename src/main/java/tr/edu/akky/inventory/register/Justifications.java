package tr.edu.akky.inventory.register;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.StaleException;

/** Writes, approves and cancels justifications of commercial purchases. None is ever deleted. */
@Service
@Transactional
class Justifications {

    private final JustificationRepository justifications;
    private final JustificationNumbers numbers;
    private final PurchaseAnalyses analyses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Justifications(
            JustificationRepository justifications,
            JustificationNumbers numbers,
            PurchaseAnalyses analyses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.justifications = justifications;
        this.numbers = numbers;
        this.analyses = analyses;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Justification find(long id) {
        return justifications.findById(id).orElseThrow(NotFoundException::new);
    }

    Justification add(CurrentUser user, JustificationDetails details, ComparisonChoice choice) {
        Rights.requireReviewer(user);
        Justification justification = new Justification(details, user, clock.instant());
        compare(justification, choice);
        record("justification.added", justifications.saveAndFlush(justification), Map.of());
        return justification;
    }

    /** @throws RefusedException if it is no draft any more, or was changed since this version */
    void change(CurrentUser user, long id, int version, JustificationDetails details, ComparisonChoice choice) {
        Justification justification = forChange(user, id, version);
        justification.change(details, user, clock.instant());
        compare(justification, choice);
        record("justification.changed", justifications.saveAndFlush(justification), Map.of());
    }

    /**
     * Fixes what it says, under the next number of the year.
     *
     * @throws RefusedException if something is missing, or this person wrote it
     */
    JustificationNumber approve(CurrentUser user, long id, int version) {
        Justification justification = forChange(user, id, version);
        justification.requireApprovable(user);
        Instant now = clock.instant();
        JustificationNumber number = numbers.draw(now.atZone(clock.getZone()).getYear());
        justification.approve(number, user, now);
        record("justification.approved", justifications.saveAndFlush(justification), Map.of());
        return number;
    }

    void cancel(CurrentUser user, long id, int version, String reason) {
        Justification justification = forChange(user, id, version);
        justification.cancel(reason, user, clock.instant());
        record("justification.cancelled", justifications.saveAndFlush(justification), Map.of("reason", reason));
    }

    private void compare(Justification justification, ComparisonChoice choice) {
        if (choice.drop()) {
            justification.compare(null);
        } else if (choice.lineId() != null) {
            analyses.costsOf(choice.lineId()).ifPresent(justification::compare);
        }
    }

    private Justification forChange(CurrentUser user, long id, int version) {
        Rights.requireReviewer(user);
        Justification justification = find(id);
        if (justification.version() != version) {
            throw new StaleException(justification.version());
        }
        return justification;
    }

    private void record(String action, Justification justification, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("product", justification.details().product());
        JustificationNumber number = justification.number();
        if (number != null) {
            details.put("number", number.toString());
        }
        Unit unit = justification.details().unit();
        events.publishEvent(new HistoryEvent(
                action, "justification", justification.id(), unit == null ? null : unit.id(), details));
    }
}
