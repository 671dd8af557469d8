package tr.edu.akky.inventory.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line as it stands in the report.
 *
 * @param id of the line, or null for the line of a name that is still open
 * @param cells by the heading of their column, as the official workbook has it; empty cells are absent
 */
public record PrintedLine(@Nullable Long id, String name, Map<String, String> cells) {

    public PrintedLine {
        cells = Map.copyOf(cells);
    }

    /** The headings of all columns in their order. */
    public static List<String> headings() {
        return Arrays.stream(ReportField.values()).map(ReportField::heading).toList();
    }
}
