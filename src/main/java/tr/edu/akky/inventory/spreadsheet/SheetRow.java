package tr.edu.akky.inventory.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with at least one filled cell.
 *
 * @param number of the row in its sheet, counted from one; of a text, of the row that a spreadsheet program makes of it,
 *     whose cells may hold line breaks
 * @param cells by column, null where blank; columns after the last filled one are absent
 */
public record SheetRow(int number, List<@Nullable SheetCell> cells) {

    /** The text of a column counted from zero; empty where the cell is blank. */
    public String text(int column) {
        SheetCell cell = cell(column);
        return cell == null ? "" : cell.text();
    }

    public @Nullable SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }
}
