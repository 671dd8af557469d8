package tr.edu.akky.inventory.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.RowVersion;
import tr.edu.akky.inventory.submission.Submission;

/** Takes a whole batch out of the inventory again, as long as the submission is the unit's. */
@Component
class BatchUndo {

    private static final int CHUNK = 500;

    private final BatchRepository batches;
    private final HeldRows rows;
    private final RowChanges changes;
    private final BulkEntries entries;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    BatchUndo(
            BatchRepository batches,
            HeldRows rows,
            RowChanges changes,
            BulkEntries entries,
            Progress progress,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.rows = rows;
        this.changes = changes;
        this.entries = entries;
        this.progress = progress;
        this.events = events;
    }

    /** @return how many rows stayed, since somebody has changed them after they were stored */
    @Transactional(timeout = LongTransaction.SECONDS)
    int undo(CurrentUser user, long submissionId, long batchId) {
        Submission submission = entries.hold(user, submissionId);
        long unitId = submission.unit().id();
        int stayed = takeBack(user, submissionId, batchId);
        changes.removals(batchId).forEach(row -> entries.bringBack(user, submissionId, row));
        changes.forgetRemovals(batchId);
        Batch batch = batches.findForChange(submissionId, batchId).orElseThrow(NotFoundException::new);
        batch.backToPreview();
        events.publishEvent(new HistoryEvent(
                "intake.undone", "submission", submissionId, unitId, Map.of("file", batch.fileName())));
        return stayed;
    }

    /** Latest first: rows that took the place of others of the file were stored after all others. */
    private int takeBack(CurrentUser user, long submissionId, long batchId) {
        Map<RowVersion, RowVersion> now = new HashMap<>();
        return takeBack(user, submissionId, batchId, true, now) + takeBack(user, submissionId, batchId, false, now);
    }

    private int takeBack(
            CurrentUser user, long submissionId, long batchId, boolean replacing, Map<RowVersion, RowVersion> now) {
        Progress.Counter counter = progress.of(batchId);
        int stayed = 0;
        List<HeldRow> chunk = rows.stored(batchId, replacing, Integer.MAX_VALUE, CHUNK);
        while (!chunk.isEmpty()) {
            List<HeldRow> takenBack = new ArrayList<>();
            for (HeldRow row : chunk) {
                Optional<HeldRow> back = takeBack(user, submissionId, row, now);
                back.ifPresent(takenBack::add);
                stayed += back.isPresent() ? 0 : 1;
            }
            changes.save(batchId, takenBack);
            takenBack.forEach(row -> bringBackOriginal(submissionId, batchId, row));
            counter.rows(chunk.size());
            chunk = rows.stored(batchId, replacing, chunk.get(chunk.size() - 1).number(), CHUNK);
        }
        return stayed;
    }

    /** The row of an earlier file that this one came in place of waits again. */
    private void bringBackOriginal(long submissionId, long batchId, HeldRow row) {
        HeldKey.read(row.textAsRead(SourceField.KEY))
                .filter(key -> batches.findIn(submissionId, key.batchId()).isPresent())
                .ifPresent(key -> changes.bringBack(key, batchId));
    }

    private Optional<HeldRow> takeBack(
            CurrentUser user, long submissionId, HeldRow row, Map<RowVersion, RowVersion> now) {
        RowVersion stored = row.stored();
        if (stored == null) {
            return Optional.of(row.takenBack(row.related()));
        }
        RowVersion before =
                row.related().decision() == Decision.UPDATE ? row.related().means() : null;
        return entries.takeBack(user, submissionId, now.getOrDefault(stored, stored), before)
                .map(version -> {
                    if (before == null) {
                        return row.takenBack(row.related());
                    }
                    now.put(before, version);
                    boolean twin = row.related().relation() == Relation.TWIN;
                    return row.takenBack(row.related().meaning(twin ? null : version));
                });
    }
}
