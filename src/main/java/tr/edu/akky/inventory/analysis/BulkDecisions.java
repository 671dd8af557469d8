package tr.edu.akky.inventory.analysis;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.RefusedException;

/** Decides on many lines of a period at once. */
@Service
@Transactional
class BulkDecisions {

    private final LineDecisionRepository decisions;
    private final LineNames names;
    private final PeriodPages pages;
    private final Feasibilities feasibilities;
    private final AnalysisLock turn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkDecisions(
            LineDecisionRepository decisions,
            LineNames names,
            PeriodPages pages,
            Feasibilities feasibilities,
            AnalysisLock turn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.names = names;
        this.pages = pages;
        this.feasibilities = feasibilities;
        this.turn = turn;
        this.events = events;
        this.clock = clock;
    }

    /** How many lines got the decision, how many have one already, and how many somebody changed meanwhile. */
    record Outcome(int decided, int kept, int changedMeanwhile) {}

    /** @throws RefusedException if nothing was chosen, nothing was decided, or the report was sent */
    Outcome decide(
            CurrentUser user,
            long periodId,
            List<BulkDecisionForm.Chosen> chosen,
            DecisionDetails details,
            boolean overwrite) {
        PeriodPages.requireReviewer(user);
        pages.requireUnlocked(periodId);
        if (chosen.isEmpty() || details.equals(DecisionDetails.NOTHING)) {
            throw new RefusedException(chosen.isEmpty() ? "roadmap.bulk.no-lines" : "roadmap.bulk.nothing");
        }
        turn.take();
        feasibilities.require(details.feasibilityCode());
        Set<Long> ofPeriod = new HashSet<>(names.byId(periodId).keySet());
        Map<Long, LineDecision> stored = stored(chosen);
        Instant now = clock.instant();
        int kept = 0;
        int changed = 0;
        int decided = 0;
        for (BulkDecisionForm.Chosen each : chosen) {
            LineDecision decision = stored.get(each.lineId());
            if (!ofPeriod.remove(each.lineId())) {
                continue;
            }
            if (decision != null && decision.isDecided() && !overwrite) {
                kept++;
            } else if (each.version() != (decision == null ? DecisionForm.NOT_STORED : decision.version())) {
                changed++;
            } else {
                LineDecision target = decision == null ? new LineDecision(each.lineId()) : decision;
                target.decide(details.over(target.details()), user.fullName(), now);
                decisions.save(target);
                events.publishEvent(HistoryEvent.of("line.decided-in-bulk", "line", each.lineId()));
                decided++;
            }
        }
        return new Outcome(decided, kept, changed);
    }

    private Map<Long, LineDecision> stored(List<BulkDecisionForm.Chosen> chosen) {
        return decisions
                .findByReportLineIdIn(
                        chosen.stream().map(BulkDecisionForm.Chosen::lineId).toList())
                .stream()
                .collect(Collectors.toMap(LineDecision::lineId, Function.identity()));
    }
}
