package tr.edu.akky.inventory.intake;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.spreadsheet.SheetRow;
import tr.edu.akky.inventory.submission.RowKey;

/** One pass over a sheet: tells rows from headings, understands each, compares it and hands it on. */
class SheetReading {

    /** Takes each row of the list that says something. */
    interface Target {
        void write(int number, Map<SourceField, SheetCell> cells, RowReading reading, Related related);
    }

    private final SourceRows rows;
    private final RowReader reader;
    private final Comparison comparison;
    private final Target target;
    private final int mostRows;
    private final IgnoredRows ignored = new IgnoredRows();
    private int read;
    private @Nullable Instant downloadedAt;

    SheetReading(Columns columns, RowReader reader, Comparison comparison, int mostRows, Target target) {
        this.rows = new SourceRows(columns);
        this.reader = reader;
        this.comparison = comparison;
        this.mostRows = mostRows;
        this.target = target;
    }

    /** @return whether the row is one of the list */
    boolean take(SheetRow row) {
        if (!rows.isOfTheList(row)) {
            return false;
        }
        if (++read > mostRows) {
            throw new RefusedException("spreadsheet.too-many-rows", mostRows);
        }
        Map<SourceField, SheetCell> cells = rows.cells(row);
        if (cells.isEmpty()) {
            ignored.add(row.number());
            return true;
        }
        RowReading reading = reader.read(cells);
        SheetCell key = cells.get(SourceField.KEY);
        String keyText = key == null ? "" : key.text();
        RowKey.read(keyText).ifPresent(this::remember);
        target.write(row.number(), cells, reading, comparison.next(row.number(), keyText, reading));
        return true;
    }

    private void remember(RowKey key) {
        if (comparison.concerns(key)
                && (downloadedAt == null || key.downloadedAt().isAfter(downloadedAt))) {
            downloadedAt = key.downloadedAt();
        }
    }

    /** @throws RefusedException if there was nothing at all below the headings */
    ReadingTotals totals() {
        if (read == 0) {
            throw new RefusedException("intake.sheet.empty");
        }
        return new ReadingTotals(read, ignored.count(), ignored.where(), downloadedAt);
    }
}
