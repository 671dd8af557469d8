package tr.edu.akky.inventory.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.spreadsheet.SheetRow;

/** Tells rows that say something from rows that merely stand there, and takes their cells. */
class SourceRows {

    private static final Set<String> PLACEHOLDERS = Set.of("seciniz", "");
    private static final String EXPLAINS = "belirtilir";
    private static final int LONGEST_PLACEHOLDER = 12;

    private final Columns columns;
    private boolean first = true;

    SourceRows(Columns columns) {
        this.columns = columns;
    }

    /** Rows above the data, and the row of explanations below the headings, are not rows of the list. */
    boolean isOfTheList(SheetRow row) {
        if (row.number() < columns.firstRow()) {
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
        int headings = 0;
        for (Map.Entry<SourceField, Integer> place : columns.places().entrySet()) {
            SheetCell cell = row.cell(place.getValue());
            SourceField field = place.getKey();
            if (cell != null && !isPlaceholder(cell)) {
                cells.put(field, cell);
                filled |= field.isOfRow();
                headings += isHeadingOf(field, cell) ? 1 : 0;
            }
        }
        return filled && (headings < 2 || headings < cells.size()) ? cells : Map.of();
    }

    private static boolean isHeadingOf(SourceField field, SheetCell cell) {
        return !cell.number()
                && cell.text().length() < 60
                && SourceField.ofHeading(cell.text()).orElse(null) == field;
    }

    /** {@code Seçiniz} of an untouched drop-down, and dashes that people set for "nothing". */
    private static boolean isPlaceholder(@Nullable SheetCell cell) {
        return cell == null
                || !cell.number()
                        && cell.text().length() <= LONGEST_PLACEHOLDER
                        && PLACEHOLDERS.contains(TurkishText.fold(cell.text()));
    }
}
