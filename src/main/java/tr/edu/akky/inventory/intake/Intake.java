package tr.edu.akky.inventory.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.RowVersion;
import tr.edu.akky.inventory.submission.Submission;

/**
 * The way of a file from its upload to the inventory. Each step that may take long runs on a worker; the caller waits a
 * moment for its end and finds the batch in its new state, or still busy.
 */
@Service
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Batches batches;
    private final BatchStates states;
    private final BatchReading reading;
    private final BatchStoring storing;
    private final BatchUndo undo;
    private final Layouts layouts;
    private final Workers workers;

    Intake(
            Batches batches,
            BatchStates states,
            BatchReading reading,
            BatchStoring storing,
            BatchUndo undo,
            Layouts layouts,
            Workers workers) {
        this.batches = batches;
        this.states = states;
        this.reading = reading;
        this.storing = storing;
        this.undo = undo;
        this.layouts = layouts;
        this.workers = workers;
    }

    /** @return identifier of the batch */
    long file(CurrentUser user, Submission submission, @Nullable String fileName, byte[] content) {
        return read(batches.beginFile(user, submission.id(), fileName, content), submission);
    }

    long paste(CurrentUser user, Submission submission, String text) {
        return read(batches.beginPaste(user, submission.id(), text), submission);
    }

    /** @throws RefusedException if there is nothing to read in that sheet; what was read before stays as it is */
    void otherSheet(Submission submission, long batchId, int sheet) {
        reading.requireRows(batches.find(submission.id(), batchId), sheet, 1);
        read(batches.readAgain(submission.id(), batchId, sheet, null), submission);
    }

    /**
     * Reads the batch as a person has described it, and remembers the layout for the unit's next file.
     *
     * @throws RefusedException if there is nothing to read from the first row on; all stays as it is
     */
    void columns(Submission submission, long batchId, String signature, Columns columns) {
        Batch batch = batches.find(submission.id(), batchId);
        reading.requireRows(batch, batch.sheet() == null ? 0 : batch.sheet(), columns.firstRow());
        Batch again = batches.readAgain(submission.id(), batchId, batch.sheet(), columns);
        layouts.learn(submission.unit().id(), signature, columns);
        read(again, submission);
    }

    private long read(Batch batch, Submission submission) {
        try {
            workers.begin(() -> {
                reading.read(batch, submission.unit().id());
                return Boolean.TRUE;
            });
        } catch (RefusedException busy) {
            states.refuse(batch.id(), Refusal.of(busy));
        }
        return batch.id();
    }

    /** @return what came of it; empty where that is not known yet, or where it failed and the batch says why */
    Optional<StoringResult> confirm(CurrentUser user, Submission submission, long batchId, List<RowVersion> removals) {
        batches.beginStoring(submission.id(), batchId);
        return work(batchId, () -> storing.store(user, submission.id(), batchId, removals));
    }

    /** @return how many rows stayed, since they were changed after they had been stored; empty as for confirming */
    Optional<Integer> undo(CurrentUser user, Submission submission, long batchId) {
        batches.beginStoring(submission.id(), batchId);
        return work(batchId, () -> undo.undo(user, submission.id(), batchId));
    }

    private <T> Optional<T> work(long batchId, Supplier<T> work) {
        try {
            return workers.begin(() -> guarded(batchId, work)).flatMap(done -> done);
        } catch (RefusedException busy) {
            states.notStored(batchId, Refusal.of(busy));
            return Optional.empty();
        }
    }

    private <T> Optional<T> guarded(long batchId, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RefusedException refused) {
            states.notStored(batchId, Refusal.of(refused));
        } catch (RuntimeException e) {
            LOG.error("Batch {} could not be stored", batchId, e);
            states.notStored(batchId, new Refusal("intake.not-stored", List.of()));
        }
        return Optional.empty();
    }

    void discard(Submission submission, long batchId) {
        batches.discard(submission.id(), submission.unit().id(), batchId);
    }

    void revive(Submission submission, long batchId) {
        Batch batch = batches.revive(submission.id(), batchId);
        if (batch.status() == BatchStatus.READING) {
            read(batch, submission);
        }
    }
}
