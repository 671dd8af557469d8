package tr.edu.akky.inventory.analysis;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.StaleException;

/** Decides on lines: whether they can be migrated, when, by whom, and after which others. */
@Service
@Transactional
class Decisions {

    private final LineDecisionRepository decisions;
    private final LinePages pages;
    private final LineNames names;
    private final Feasibilities feasibilities;
    private final AnalysisLock turn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            LineDecisionRepository decisions,
            LinePages pages,
            LineNames names,
            Feasibilities feasibilities,
            AnalysisLock turn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.pages = pages;
        this.names = names;
        this.feasibilities = feasibilities;
        this.turn = turn;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<LineDecision> find(long lineId) {
        return decisions.findByReportLineId(lineId);
    }

    /**
     * @param dependsOn lines that it goes on to wait for; one that it does not wait for yet is added by its name
     * @param added name of one more line, or blank
     * @throws RefusedException if somebody was faster, no line has this name, or the lines would wait for each other
     */
    void decide(
            CurrentUser user, long lineId, int version, DecisionDetails details, List<Long> dependsOn, String added) {
        LineRow line = pages.forChange(user, lineId);
        turn.take();
        feasibilities.require(details.feasibilityCode());
        LineDecision decision = find(lineId).orElse(null);
        int stored = decision == null ? DecisionForm.NOT_STORED : decision.version();
        if (version != stored) {
            throw new StaleException("decision.changed-meanwhile", stored);
        }
        LineDecision changed = decision == null ? new LineDecision(lineId) : decision;
        Set<Long> wanted = new HashSet<>(changed.dependsOn());
        wanted.retainAll(dependsOn);
        if (!added.isBlank()) {
            wanted.add(other(line, added));
        }
        changed.decide(details, user.fullName(), clock.instant());
        changed.dependOn(wanted);
        decisions.saveAndFlush(changed);
        events.publishEvent(new HistoryEvent("line.decided", "line", lineId, null, Map.of("name", line.name())));
    }

    private long other(LineRow line, String name) {
        long other = names.find(line.periodId(), name);
        if (other == line.id()) {
            throw new RefusedException("decision.dependency.itself");
        }
        List<Long> circle = names.dependencies(line.periodId()).circle(line.id(), List.of(other));
        if (!circle.isEmpty()) {
            Map<Long, String> byId = names.byId(line.periodId());
            throw new RefusedException(
                    "decision.dependency.circle",
                    circle.stream().map(id -> byId.getOrDefault(id, "?")).collect(Collectors.joining(" → ")));
        }
        return other;
    }
}
