package tr.edu.akky.inventory.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.spreadsheet.SheetRow;

/** Tells rows that say something from rows that merely stand there, and takes their cells. */
class SourceRows {

    /** What a drop-down of the official workbook shows until somebody chooses. */
    static final String UNTOUCHED = "Seçiniz";

    private static final Set<String> PLACEHOLDERS = Set.of(TurkishText.fold(UNTOUCHED), "");
    private static final String EXPLAINS = "belirtilir";
    private static final int LONGEST_PLACEHOLDER = 12;

    private final Columns columns;
    private boolean first = true;
    private SheetRow headings = new SheetRow(0, List.of());

    SourceRows(Columns columns) {
        this.columns = columns;
    }

    /** Rows above the data, and the row of explanations below the headings, are not rows of the list. */
    boolean isOfTheList(SheetRow row) {
        if (row.number() < columns.firstRow()) {
            headings = row;
            return false;
        }
        boolean explanations = first && explains(row);
        first = false;
        return !explanations;
    }

    private static boolean explains(SheetRow row) {
        return IntStream.range(0, row.cells().size())
                        .mapToObj(row::text)
                        .filter(text -> TurkishText.fold(text).endsWith(EXPLAINS))
                        .count()
                >= 2;
    }

    /**
     * The cells of a row that hold something; a placeholder holds nothing.
     *
     * @return empty where a row says nothing of a software, or repeats the headings
     */
    Map<SourceField, SheetCell> cells(SheetRow row) {
        Map<SourceField, SheetCell> cells = new EnumMap<>(SourceField.class);
        boolean filled = false;
        int repeated = 0;
        for (Map.Entry<SourceField, Integer> place : columns.places().entrySet()) {
            SheetCell cell = row.cell(place.getValue());
            SourceField field = place.getKey();
            if (cell != null && !isPlaceholder(cell)) {
                cells.put(field, cell);
                filled |= field.isOfRow();
                repeated += cell.equals(headings.cell(place.getValue())) ? 1 : 0;
            }
        }
        return filled && (repeated < 2 || repeated < cells.size()) ? cells : Map.of();
    }

    /** {@code Seçiniz} of an untouched drop-down, and dashes that people set for "nothing". */
    private static boolean isPlaceholder(@Nullable SheetCell cell) {
        if (cell == null) {
            return true;
        }
        String text = cell.text();
        return !cell.number()
                && text.length() <= LONGEST_PLACEHOLDER
                && mayBegin(text.charAt(0))
                && PLACEHOLDERS.contains(TurkishText.fold(text));
    }

    private static boolean mayBegin(char character) {
        return !Character.isLetterOrDigit(character) || character == 's' || character == 'S';
    }
}
