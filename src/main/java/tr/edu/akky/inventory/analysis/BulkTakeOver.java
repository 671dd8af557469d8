package tr.edu.akky.inventory.analysis;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Periods;

/** Takes the best draft of each of many lines over. Lines of which anything is said already are left alone. */
@Service
@Transactional
class BulkTakeOver {

    private final Periods periods;
    private final WorkList work;
    private final Drafts drafts;
    private final AnalysisStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BulkTakeOver(
            Periods periods,
            WorkList work,
            Drafts drafts,
            AnalysisStore store,
            Clock clock,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.work = work;
        this.drafts = drafts;
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /** How many lines took a draft over, had none to take over, or were analysed already, and when it was. */
    record Outcome(int taken, int withoutDraft, int analysed, Instant at) {}

    /** @param lineIds those that were chosen; empty for all that the filter finds */
    Outcome takeOver(CurrentUser user, long periodId, WorkFilter filter, Set<Long> lineIds) {
        requireWritable(user, periodId);
        List<WorkList.Candidate> found = work.candidates(periodId, filter, user, lineIds);
        List<WorkList.Candidate> open =
                found.stream().filter(WorkList.Candidate::untouched).toList();
        if (open.isEmpty()) {
            throw new RefusedException("work.takeover.nothing");
        }
        List<AnalysisStore.Change> changes = changes(periodId, open);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<AnalysisStore.Change> made = store.write(changes, user.fullName(), now);
        made.forEach(this::record);
        return new Outcome(made.size(), open.size() - changes.size(), found.size() - open.size(), now);
    }

    /**
     * Empties the lines again that this person filled at this moment, but none that was changed since.
     *
     * @return how many they were
     */
    int undo(CurrentUser user, long periodId, Instant at) {
        requireWritable(user, periodId);
        List<AnalysisStore.Change> changes = work.changed(periodId, user, at).stream()
                .map(line -> new AnalysisStore.Change(line.id(), line.version(), TechnicalAnalysis.NOTHING))
                .toList();
        if (changes.isEmpty()) {
            throw new RefusedException("work.undo.nothing");
        }
        List<AnalysisStore.Change> made = store.write(changes, user.fullName(), clock.instant());
        made.forEach(change -> events.publishEvent(HistoryEvent.of("analysis.draft-undone", "line", change.lineId())));
        return made.size();
    }

    private void requireWritable(CurrentUser user, long periodId) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        periods.requireUnlocked(periodId);
    }

    private List<AnalysisStore.Change> changes(long periodId, List<WorkList.Candidate> open) {
        Map<Long, Drafts.Offer> offers = drafts.of(
                periodId, open.stream().map(WorkList.Candidate::productId).toList());
        List<AnalysisStore.Change> changes = new ArrayList<>();
        for (WorkList.Candidate line : open) {
            Optional.ofNullable(offers.get(line.productId()))
                    .flatMap(offer -> Draft.best(offer.drafts()))
                    .ifPresent(
                            draft -> changes.add(new AnalysisStore.Change(line.id(), line.version(), draft.content())));
        }
        return changes;
    }

    private void record(AnalysisStore.Change change) {
        events.publishEvent(new HistoryEvent(
                "analysis.draft-taken",
                "line",
                change.lineId(),
                null,
                Map.of("equivalent", TechnicalAnalyses.names(change.content()))));
    }
}
