package tr.edu.akky.inventory.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.StaleException;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/** Saves and removes the calculation of a line. */
@Service
@Transactional
class LineCosts {

    private final LinePages lines;
    private final CostStore costs;
    private final CostDefaultsStore defaults;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LineCosts(
            LinePages lines,
            CostStore costs,
            CostDefaultsStore defaults,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.costs = costs;
        this.defaults = defaults;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RefusedException if it was changed since that version, or the period's report was sent */
    void save(CurrentUser user, long lineId, long version, Calculation calculation) {
        LineRow line = lines.forChange(user, lineId);
        int base = base(line.periodId(), costs.find(lineId), calculation);
        StoredCost cost = new StoredCost(lineId, version, base, calculation, user.fullName(), clock.instant());
        if (!costs.write(List.of(cost))) {
            long stored = costs.find(lineId).map(StoredCost::version).orElse(0L);
            throw new StaleException("cost.changed-meanwhile", stored);
        }
        events.publishEvent(new HistoryEvent("cost.saved", "line", lineId, null, totals(calculation)));
    }

    void remove(CurrentUser user, long lineId, long version) {
        lines.forChange(user, lineId);
        if (!costs.remove(lineId, version)) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        events.publishEvent(HistoryEvent.of("cost.removed", "line", lineId));
    }

    static Map<String, String> totals(Calculation calculation) {
        CostComparison comparison = calculation.comparison();
        return Map.of(
                "open-source-cost", TurkishNumbers.money(comparison.openSource().total()),
                "commercial-cost", TurkishNumbers.money(comparison.commercial().total()));
    }

    /** The defaults in force, unless the calculation still follows the older ones that it started from. */
    private int base(long periodId, Optional<StoredCost> before, Calculation calculation) {
        CostDefaults inForce = defaults.inForce(periodId);
        return before.map(StoredCost::defaultsVersion)
                .filter(older -> !inForce.areFollowedBy(calculation))
                .filter(older -> Optional.ofNullable(defaults.versions(periodId).get(older))
                        .filter(its -> its.areFollowedBy(calculation))
                        .isPresent())
                .orElse(inForce.version());
    }
}
