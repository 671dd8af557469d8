package tr.edu.akky.inventory.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.EntryReader;
import tr.edu.akky.inventory.submission.EntryReading;
import tr.edu.akky.inventory.submission.RowVersion;
import tr.edu.akky.inventory.submission.Submission;

/** Puts the understood rows of a batch into the inventory, all in one transaction. */
@Component
class BatchStoring {

    private static final int CHUNK = 500;

    private final BatchRepository batches;
    private final BatchContents contents;
    private final HeldRows rows;
    private final RowChanges changes;
    private final RowReaders readers;
    private final EntryReader entryReader;
    private final Relations relations;
    private final BulkEntries entries;
    private final Progress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchStoring(
            BatchRepository batches,
            BatchContents contents,
            HeldRows rows,
            RowChanges changes,
            RowReaders readers,
            EntryReader entryReader,
            Relations relations,
            BulkEntries entries,
            Progress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.contents = contents;
        this.rows = rows;
        this.changes = changes;
        this.readers = readers;
        this.entryReader = entryReader;
        this.relations = relations;
        this.entries = entries;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /** @param removals rows of the inventory that the returned workbook no longer holds and that are to be deleted */
    @Transactional(timeout = LongTransaction.SECONDS)
    StoringResult store(CurrentUser user, long submissionId, long batchId, List<RowVersion> removals) {
        Submission submission = entries.hold(user, submissionId);
        long unitId = submission.unit().id();
        Comparison comparison =
                relations.comparison(batches.findIn(submissionId, batchId).orElseThrow(NotFoundException::new));
        StoringRun run = new StoringRun(user, submissionId, entries, comparison, rows.replacing(batchId));
        storeRows(batchId, submissionId, run);
        List<RowVersion> removed = removals.stream()
                .flatMap(row -> entries.delete(user, submissionId, row).stream())
                .toList();
        removed.forEach(row -> changes.removed(batchId, row));
        Batch batch = batches.findForChange(submissionId, batchId).orElseThrow(NotFoundException::new);
        batch.stored(clock.instant());
        contents.forget(batchId);
        StoringResult result = run.result(removed.size());
        events.publishEvent(
                new HistoryEvent("intake.stored", "submission", submissionId, unitId, details(batch, result)));
        return result;
    }

    private void storeRows(long batchId, long submissionId, StoringRun run) {
        RowReader reader = readers.now();
        Progress.Counter counter = progress.of(batchId);
        int last = 0;
        List<HeldRow> chunk = rows.next(batchId, RowState.READY, last, CHUNK);
        while (!chunk.isEmpty()) {
            List<RowReading> readings =
                    chunk.stream().map(row -> reader.read(row.wanted())).toList();
            List<EntryReading> matched =
                    entryReader.readAll(readings.stream().map(RowReading::form).toList());
            for (int index = 0; index < chunk.size(); index++) {
                take(run, chunk.get(index), readings.get(index), matched.get(index));
            }
            finished(batchId, submissionId, run.finishChunk());
            counter.rows(chunk.size());
            last = chunk.get(chunk.size() - 1).number();
            chunk = rows.next(batchId, RowState.READY, last, CHUNK);
        }
        finished(batchId, submissionId, run.finish());
    }

    private void finished(long batchId, long submissionId, List<HeldRow> done) {
        changes.save(batchId, done);
        supersede(
                batchId,
                submissionId,
                done.stream().filter(row -> row.state() == RowState.STORED).toList());
    }

    /** What was clear at the preview may no longer be, where a category has been given up since. */
    private static void take(StoringRun run, HeldRow row, RowReading reading, EntryReading matched) {
        if (reading.isClean()) {
            run.take(row, matched.details());
        } else {
            run.returnForAttention(row.corrected(row.corrections(), reading, row.related()));
        }
    }

    /** Rows that waited for a correction and have come back corrected are done with. */
    private void supersede(long batchId, long submissionId, List<HeldRow> stored) {
        stored.stream()
                .flatMap(row -> HeldKey.read(row.textAsRead(SourceField.KEY)).stream())
                .filter(key -> batches.findIn(submissionId, key.batchId()).isPresent())
                .forEach(key -> changes.supersede(key, batchId));
    }

    private static Map<String, String> details(Batch batch, StoringResult result) {
        return Map.of(
                "file",
                batch.fileName(),
                "added",
                String.valueOf(result.added()),
                "updated",
                String.valueOf(result.updated()),
                "removed",
                String.valueOf(result.removed()));
    }
}
