package tr.edu.akky.inventory.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.NotFoundException;

/** The ends of a worker's work, each a transaction of its own. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class BatchStates {

    private final BatchRepository batches;
    private final BatchContents contents;

    BatchStates(BatchRepository batches, BatchContents contents) {
        this.batches = batches;
        this.contents = contents;
    }

    /** @param totals null where the columns have to be asked for */
    void read(long batchId, List<String> sheets, int sheet, Layout layout, @Nullable ReadingTotals totals) {
        Batch batch = find(batchId);
        batch.found(sheets, sheet, layout);
        if (totals == null) {
            batch.askForColumns();
        } else {
            batch.preview(totals);
        }
    }

    /** Nothing to do where another worker has been quicker with a batch that seemed to be given up. */
    void refuse(long batchId, Refusal reason) {
        Batch batch = find(batchId);
        if (batch.status() == BatchStatus.READING) {
            batch.refuse(reason);
            contents.forget(batchId);
        }
    }

    void notStored(long batchId, Refusal reason) {
        Batch batch = find(batchId);
        if (batch.status() == BatchStatus.STORING) {
            batch.notStored(reason);
        }
    }

    private Batch find(long batchId) {
        return batches.findById(batchId).orElseThrow(NotFoundException::new);
    }
}
