package tr.edu.akky.inventory.analysis;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.StaleException;
import tr.edu.akky.inventory.submission.Periods;

/** Changes what the calculations of a period start from, and on request brings them up to it. */
@Service
@Transactional
class PeriodCosts {

    private final Periods periods;
    private final CostDefaultsStore defaults;
    private final CostStore costs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeriodCosts(
            Periods periods,
            CostDefaultsStore defaults,
            CostStore costs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.periods = periods;
        this.defaults = defaults;
        this.costs = costs;
        this.events = events;
        this.clock = clock;
    }

    /** @param chosen with the version that was looked at */
    void change(CurrentUser user, long periodId, CostDefaults chosen) {
        requireWritable(user, periodId);
        CostDefaults next = new CostDefaults(
                chosen.version() + 1,
                chosen.assumptions(),
                chosen.usdRate(),
                chosen.eurRate(),
                chosen.ratesOf(),
                user.fullName(),
                clock.instant());
        if (defaults.inForce(periodId).version() != chosen.version() || !defaults.add(periodId, next)) {
            throw new StaleException(defaults.inForce(periodId).version());
        }
        events.publishEvent(new HistoryEvent(
                "cost.defaults-changed", "period", periodId, null, CostTexts.assumptions(next.assumptions())));
    }

    /** Which calculations of the period new defaults concern. */
    @Transactional(readOnly = true)
    Recomputation recomputation(long periodId) {
        return Recomputation.of(costs.ofPeriod(periodId), defaults.versions(periodId), defaults.inForce(periodId));
    }

    /**
     * Brings all calculations that follow older defaults up to those in force; those with values set by hand stay.
     *
     * @param version of the defaults that were looked at
     * @return how many lines were computed anew
     */
    int recompute(CurrentUser user, long periodId, int version) {
        requireWritable(user, periodId);
        CostDefaults inForce = defaults.inForce(periodId);
        if (inForce.version() != version) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        Instant now = clock.instant();
        List<StoredCost> renewed = recomputation(periodId).behind().stream()
                .map(cost -> new StoredCost(
                        cost.lineId(),
                        cost.version(),
                        version,
                        cost.calculation().under(inForce),
                        user.fullName(),
                        now))
                .toList();
        if (renewed.stream().anyMatch(cost -> cost.calculation().isTooLarge())) {
            throw new RefusedException("cost.too-large");
        }
        if (!costs.write(renewed)) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        record(periodId, renewed);
        return renewed.size();
    }

    private void record(long periodId, List<StoredCost> renewed) {
        renewed.forEach(cost -> events.publishEvent(new HistoryEvent(
                "cost.recomputed", "line", cost.lineId(), null, LineCosts.totals(cost.calculation()))));
        events.publishEvent(new HistoryEvent(
                "cost.defaults-applied", "period", periodId, null, Map.of("lines", String.valueOf(renewed.size()))));
    }

    private void requireWritable(CurrentUser user, long periodId) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        periods.requireUnlocked(periodId);
    }
}
