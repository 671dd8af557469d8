package tr.edu.akky.inventory.consolidation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.submission.PeriodChanged;
import tr.edu.akky.inventory.submission.PeriodChanging;
import tr.edu.akky.inventory.submission.Periods;

/** Which shared licences were in force in a period follows from its dates. */
@Component
class PeriodListener {

    private final Consolidation consolidation;
    private final ConsolidationLock turn;
    private final Periods periods;

    PeriodListener(Consolidation consolidation, ConsolidationLock turn, Periods periods) {
        this.consolidation = consolidation;
        this.turn = turn;
        this.periods = periods;
    }

    /** As an approval does, which holds the period only after its turn has come. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changing(PeriodChanging change) {
        turn.take();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(PeriodChanged change) {
        if (!periods.find(change.periodId()).isLocked()) {
            consolidation.countShared(change.periodId());
        }
    }
}
