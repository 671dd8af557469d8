package tr.edu.akky.inventory.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that differs between two sealed reports.
 *
 * @param kind {@code ADDED}, {@code REMOVED} or {@code CHANGED}
 * @param cells what changed; empty for lines that only one of the reports has
 */
record LineDifference(String name, String kind, List<CellDifference> cells) {

    /** @param heading of the column, as the official workbook has it */
    record CellDifference(
            String heading,
            @Nullable String before,
            @Nullable String after) {}
}
