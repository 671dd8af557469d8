package tr.edu.akky.inventory.spreadsheet;

/**
 * A cell that holds something, as its reader sees it.
 *
 * @param text never blank; a number with a decimal comma and without grouping, a date as {@code dd.mm.yyyy}
 * @param number whether the file holds a number here rather than text, so that its separators leave no doubt
 */
public record SheetCell(String text, boolean number) {

    public static SheetCell text(String text) {
        return new SheetCell(text, false);
    }
}
