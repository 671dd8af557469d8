package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.spreadsheet.SheetRow;
import tr.edu.akky.inventory.spreadsheet.Spreadsheet;
import tr.edu.akky.inventory.spreadsheet.SpreadsheetLimits;
import tr.edu.akky.inventory.spreadsheet.Spreadsheets;

/** Opens a finished OpenDocument report as one that somebody hands in, and counts what is really in it. */
class OdsCheck {

    /** Wider than for files of others: this one is our own. */
    private static final Spreadsheets READER = new Spreadsheets(new SpreadsheetLimits(
            DataSize.ofGigabytes(4),
            1_000_000,
            100,
            ReportRow.LONGEST_TEXT,
            DataSize.ofMegabytes(64),
            Duration.ofMinutes(10)));

    private final WorkbookTemplate template;

    OdsCheck(WorkbookTemplate template) {
        this.template = template;
    }

    /** @throws IllegalStateException if the file does not hold what was meant to be written */
    void requireSame(Path file, ReportTotals meant) throws IOException {
        ReportTotals found = totals(file);
        if (!found.agreesWith(meant)) {
            throw new IllegalStateException("report differs: meant " + meant + ", found " + found);
        }
    }

    private ReportTotals totals(Path file) throws IOException {
        ReportTotals totals = new ReportTotals();
        try (Spreadsheet spreadsheet = READER.open(Files.readAllBytes(file))) {
            spreadsheet.read(spreadsheet.sheets().indexOf(OdsReport.SHEET), row -> {
                if (row.number() > template.firstRow()) {
                    add(row, totals);
                }
                return true;
            });
            int[] below = {-1};
            spreadsheet.read(spreadsheet.sheets().indexOf(BreakdownSheet.NAME), row -> {
                below[0]++;
                return true;
            });
            totals.breakDown(below[0]);
        }
        return totals;
    }

    private void add(SheetRow row, ReportTotals totals) {
        totals.addRow();
        for (Map.Entry<ReportField, Integer> column : template.columns().entrySet()) {
            totals.add(column.getKey(), value(row.cell(column.getValue())));
        }
    }

    private static @Nullable Object value(@Nullable SheetCell cell) {
        if (cell == null) {
            return null;
        }
        return cell.number() ? new BigDecimal(cell.text().replace(',', '.')) : cell.text();
    }
}
