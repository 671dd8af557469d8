package tr.edu.akky.inventory.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a sheet came to.
 *
 * @param read rows of the list with anything in them
 * @param ignored of these, rows that say nothing of a software
 * @param ignoredWhere their numbers in the sheet, as {@code 42–100}
 * @param downloadedAt when the workbook was downloaded from here, or null
 */
record ReadingTotals(
        int read,
        int ignored,
        String ignoredWhere,
        @Nullable Instant downloadedAt) {}
