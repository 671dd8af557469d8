package tr.edu.akky.inventory.consolidation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.submission.ApprovalChanged;

/**
 * Lets the lines follow the moment a submission is approved or taken back, within the same transaction. Where its rows
 * had been counted before, each line tells what became of its sums.
 */
@Component
class ApprovalListener {

    private final Consolidation consolidation;
    private final ConsolidationLock turn;
    private final LineEntries entries;
    private final ReportLineRepository lines;
    private final LineChangeRepository changes;
    private final Clock clock;

    ApprovalListener(
            Consolidation consolidation,
            ConsolidationLock turn,
            LineEntries entries,
            ReportLineRepository lines,
            LineChangeRepository changes,
            Clock clock) {
        this.consolidation = consolidation;
        this.turn = turn;
        this.entries = entries;
        this.lines = lines;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void approvalChanged(ApprovalChanged approval) {
        turn.take();
        boolean countedBefore = entries.know(approval.submissionId());
        Map<Long, LineValues> before = values(approval.periodId());
        consolidation.follow(approval.periodId(), approval.submissionId());
        if (countedBefore) {
            tell(approval, before, values(approval.periodId()));
        }
    }

    private Map<Long, LineValues> values(long periodId) {
        return lines.states(periodId).stream().collect(Collectors.toMap(LineState::id, LineState::values));
    }

    private void tell(ApprovalChanged approval, Map<Long, LineValues> before, Map<Long, LineValues> after) {
        LineChange.Cause cause = approval.approved() ? LineChange.Cause.APPROVED : LineChange.Cause.REOPENED;
        Instant moment = clock.instant();
        List<Long> changed = new ArrayList<>();
        after.forEach((id, now) -> {
            LineValues known = before.getOrDefault(id, LineValues.NOTHING);
            if (!now.equals(known)) {
                changes.save(new LineChange(id, approval.unit(), cause, known, now, moment));
                changed.add(id);
            }
        });
        if (!changed.isEmpty()) {
            lines.markChanged(changed, moment);
        }
    }
}
