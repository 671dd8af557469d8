package tr.edu.akky.inventory.submission;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.UnitChanged;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Opens and closes the rounds, and sees to it that each reporting unit has a submission in each. */
@Service
@Transactional
public class Periods {

    private final PeriodRepository periods;
    private final SubmissionRepository submissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Periods(PeriodRepository periods, SubmissionRepository submissions, ApplicationEventPublisher events, Clock clock) {
        this.periods = periods;
        this.submissions = submissions;
        this.events = events;
        this.clock = clock;
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Period> all() {
        return periods.findAll(Sort.by(Sort.Direction.DESC, "dueOn", "id"));
    }

    @Transactional(readOnly = true)
    public Period find(long id) {
        return periods.findById(id).orElseThrow(NotFoundException::new);
    }

    /**
     * The period as it is now, for what changes nothing in it.
     *
     * @throws RefusedException if its report was sent
     */
    @Transactional(readOnly = true)
    public Period unlocked(long id) {
        Period period = find(id);
        period.requireUnlocked();
        return period;
    }

    /**
     * For a change to its lines, analysis or decisions: the report is not sent before the transaction of the change ends.
     *
     * @throws RefusedException if it was sent already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireUnlocked(long id) {
        periods.findToStayAsItIs(id).orElseThrow(NotFoundException::new).requireUnlocked();
    }

    /** @throws RefusedException if another period has this name */
    public Period add(PeriodDetails details) {
        requireFreeName(details.name(), -1);
        Period period = periods.saveAndFlush(new Period(details));
        submissions.createMissing();
        record("period.added", period);
        return period;
    }

    void change(long id, int version, PeriodDetails details) {
        requireFreeName(details.name(), id);
        submissions.endShorterExtensions(id, details.dueOn());
        events.publishEvent(new PeriodChanging(id));
        Period period = find(id);
        if (period.version() != version) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        period.change(details);
        periods.flush();
        events.publishEvent(new PeriodChanged(id));
        record("period.changed", period);
    }

    void close(long id) {
        Period period = find(id);
        period.close(clock.instant());
        record("period.closed", period);
    }

    void reopen(long id) {
        Period period = find(id);
        period.reopen();
        periods.flush();
        submissions.createMissing();
        record("period.reopened", period);
    }

    /**
     * Nothing in the period changes from now on, since its report was sent.
     *
     * @throws RefusedException if it is locked already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(long id) {
        Period period = find(id);
        period.lock(clock.instant());
        record("period.locked", period);
    }

    /** For an administrator who must correct what was sent. */
    void unlock(long id) {
        Period period = find(id);
        period.unlock();
        record("period.unlocked", period);
    }

    @EventListener
    void unitChanged(UnitChanged change) {
        submissions.createMissing();
    }

    private void requireFreeName(String name, long except) {
        if (periods.existsByNameAndIdNot(name, except)) {
            throw new RefusedException("period.name-taken", name);
        }
    }

    private void record(String action, Period period) {
        events.publishEvent(new HistoryEvent(action, "period", period.id(), null, Map.of("name", period.name())));
    }
}
