package tr.edu.akky.inventory.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.ExistingRow;

/** Rows of the inventory that stood in a downloaded workbook and are missing from the one that came back. */
@Component
class Removals {

    private final HeldRows rows;
    private final BulkEntries entries;

    Removals(HeldRows rows, BulkEntries entries) {
        this.rows = rows;
        this.entries = entries;
    }

    /** Empty where the batch is no returned workbook, and once it has been confirmed. */
    List<ExistingRow> of(Batch batch) {
        Instant downloaded = batch.totals().downloadedAt();
        if (downloaded == null || batch.status() != BatchStatus.PREVIEW) {
            return List.of();
        }
        Set<Long> still = rows.meant(batch.id());
        // The key tells the moment to the second.
        return entries.existingSince(batch.submissionId(), downloaded.plusSeconds(1)).stream()
                .filter(row -> !still.contains(row.id()))
                .sorted(Comparator.comparing(ExistingRow::id))
                .toList();
    }
}
