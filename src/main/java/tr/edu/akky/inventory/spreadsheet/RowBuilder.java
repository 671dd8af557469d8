package tr.edu.akky.inventory.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/** Collects the cells of one row after the other within the limits, and hands each filled row to the sink. */
final class RowBuilder {

    /** Titles and headings that may stand above as many rows as are allowed. */
    private static final int ROWS_ABOVE = 100;

    private final SpreadsheetLimits limits;
    private final Guard guard;
    private final RowSink sink;
    private int rows;
    private int number;
    private int widest;
    private List<@Nullable SheetCell> cells = new ArrayList<>();

    RowBuilder(SpreadsheetLimits limits, Guard guard, RowSink sink) {
        this.limits = limits;
        this.guard = guard;
        this.sink = sink;
    }

    /** Begins a row; one whose number is missing or does not grow is taken for the next one. */
    void begin(int rowNumber) {
        number = Math.max(rowNumber, number + 1);
        cells = new ArrayList<>(widest);
    }

    void next() {
        begin(0);
    }

    /** Passes over blank rows. */
    void skip(int blankRows) {
        number += blankRows;
    }

    void put(int column, String text, boolean numeric) {
        if (text.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new RefusedException("spreadsheet.too-many-columns", limits.columns());
        }
        if (text.length() > limits.cell()) {
            throw new RefusedException(
                    "spreadsheet.cell-at-too-long",
                    CellReference.convertNumToColString(column) + number,
                    limits.cell());
        }
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, new SheetCell(text, numeric));
    }

    /** @return whether more rows are wanted */
    boolean end() {
        guard.checkTime();
        if (cells.isEmpty()) {
            return true;
        }
        widest = Math.max(widest, cells.size());
        if (++rows > limits.rows() + ROWS_ABOVE) {
            throw new RefusedException("spreadsheet.too-many-rows", limits.rows());
        }
        return sink.accept(new SheetRow(number, cells));
    }

    /** As {@link #end} for rows that stand there several times. */
    boolean end(int times) {
        List<@Nullable SheetCell> repeated = cells;
        for (int time = 0; time < times; time++) {
            if (!end()) {
                return false;
            }
            if (time + 1 < times) {
                number++;
                cells = repeated;
            }
        }
        return true;
    }
}
