package tr.edu.akky.inventory.intake;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a sheet came to.
 *
 * @param readRows rows of the list with anything in them
 * @param ignoredRows of these, rows that say nothing of a software
 * @param ignoredWhere their numbers in the sheet, as {@code 42–100}
 * @param downloadedAt when the workbook was downloaded from here, or null where it was not
 */
@Embeddable
record ReadingTotals(
        int readRows,
        int ignoredRows,
        String ignoredWhere,
        @Nullable Instant downloadedAt) {

    static final ReadingTotals NONE = new ReadingTotals(0, 0, "", null);

    /** Whether this is a workbook that was downloaded from here and has come back. */
    public boolean isReturned() {
        return downloadedAt != null;
    }
}
