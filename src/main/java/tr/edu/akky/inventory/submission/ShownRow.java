package tr.edu.akky.inventory.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the table shows it.
 *
 * @param key names the row and its version, as {@link ExistingRow#key}
 * @param address its own page on this side
 * @param asked whether a correction of the whole row is asked for
 * @param nameAsked whether one of its name is
 * @param cells of the columns beside the name
 */
public record ShownRow(
        long id, String key, String name, String address, boolean asked, boolean nameAsked, List<Cell> cells) {

    /**
     * @param column form name of the column
     * @param heading what a narrow screen puts before the text
     * @param classes how the cell looks; null for nothing special
     * @param text what is known, or the word for nothing
     * @param textClasses how the text looks; null for nothing special
     */
    public record Cell(
            String column,
            String heading,
            @Nullable String classes,
            String text,
            @Nullable String textClasses) {}
}
