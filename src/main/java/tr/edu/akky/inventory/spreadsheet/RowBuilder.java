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

    /** LibreOffice knows no row below it. */
    private static final int LAST_ROW = 16_777_216;

    /** Blank ones too: Excel knows no more, and LibreOffice writes blank rows as one. */
    private static final int MOST_ROWS_WRITTEN_OUT = 1_048_576;

    private static final int ROWS_BETWEEN_CHECKS = 256;

    private final SpreadsheetLimits limits;
    private final Guard guard;
    private final RowSink sink;
    private int begun;
    private int rows;
    private int number;
    private int widest;
    private @Nullable List<@Nullable SheetCell> cells;

    RowBuilder(SpreadsheetLimits limits, Guard guard, RowSink sink) {
        this.limits = limits;
        this.guard = guard;
        this.sink = sink;
    }

    /** Begins a row; one whose number is missing or does not grow is taken for the next one. */
    void begin(int rowNumber) {
        number = Math.min(Math.max(rowNumber, number + 1), LAST_ROW);
        cells = null;
        if (++begun > MOST_ROWS_WRITTEN_OUT) {
            throw new RefusedException("spreadsheet.too-large");
        }
    }

    void next() {
        begin(0);
    }

    void put(int column, String value, boolean numeric) {
        String text = CellText.printable(value);
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
        List<@Nullable SheetCell> row = cells == null ? new ArrayList<>(widest) : cells;
        while (row.size() <= column) {
            row.add(null);
        }
        row.set(column, new SheetCell(text, numeric));
        cells = row;
    }

    /** What the file calls a number; where it is none that a person could mean, the text that stands there. */
    void putNumber(int column, String raw) {
        String number = CellText.number(raw);
        put(column, number == null ? raw : number, number != null);
    }

    /** @return whether more rows are wanted */
    boolean end() {
        if (number % ROWS_BETWEEN_CHECKS == 0) {
            guard.checkTime();
        }
        if (cells == null) {
            return true;
        }
        widest = Math.max(widest, cells.size());
        if (++rows > limits.rows() + ROWS_ABOVE) {
            throw new RefusedException("spreadsheet.too-many-rows", limits.rows());
        }
        return handOver(new SheetRow(number, cells));
    }

    private boolean handOver(SheetRow row) {
        try {
            return sink.accept(row);
        } catch (RuntimeException e) {
            throw new Unreadable.SinkException(e);
        }
    }

    /** As {@link #end} for rows that stand there several times. */
    boolean end(int times) {
        if (cells == null) {
            number = Math.min(number + Math.min(times, LAST_ROW) - 1, LAST_ROW);
            return end();
        }
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
