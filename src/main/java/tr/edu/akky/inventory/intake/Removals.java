package tr.edu.akky.inventory.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.ExistingRow;

/** Rows of the inventory that stood in a downloaded workbook and are missing from the one that came back. */
@Component
class Removals {

    private final JdbcClient jdbc;
    private final BulkEntries entries;

    Removals(JdbcClient jdbc, BulkEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Empty where the batch is no returned workbook, and once it has been confirmed. */
    List<ExistingRow> of(Batch batch) {
        Instant downloaded = batch.totals().downloadedAt();
        if (downloaded == null || batch.status() != BatchStatus.PREVIEW) {
            return List.of();
        }
        Set<Long> still = new HashSet<>(
                jdbc.sql("select means_entry from intake_row where batch_id = :batch and means_entry is not null")
                        .param("batch", batch.id())
                        .query(Long.class)
                        .list());
        // The key tells the moment to the second.
        return entries.existingSince(batch.submissionId(), downloaded.plusSeconds(1)).stream()
                .filter(row -> !still.contains(row.id()))
                .sorted(Comparator.comparing(ExistingRow::id))
                .toList();
    }
}
