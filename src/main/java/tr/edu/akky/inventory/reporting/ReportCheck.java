package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Opens a finished report with another library than the one that wrote it, and counts what is really in it. */
class ReportCheck {

    private final WorkbookTemplate template;

    ReportCheck(WorkbookTemplate template) {
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
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            try (Stream<Row> rows = sheets.get(template.sheet()).openStream()) {
                rows.filter(row -> row.getRowNum() > template.firstRow()).forEach(row -> add(row, totals));
            }
            Optional<Sheet> breakdown = sheets.stream()
                    .filter(sheet -> sheet.getName().startsWith(BreakdownSheet.NAME))
                    .reduce((earlier, later) -> later);
            if (breakdown.isPresent()) {
                try (Stream<Row> rows = breakdown.get().openStream()) {
                    totals.breakDown((int) rows.count() - 1);
                }
            }
        }
        return totals;
    }

    private void add(Row row, ReportTotals totals) {
        totals.addRow();
        for (Map.Entry<ReportField, Integer> column : template.columns().entrySet()) {
            Cell cell = column.getValue() < row.getCellCount() ? row.getCell(column.getValue()) : null;
            totals.add(column.getKey(), value(cell));
        }
    }

    private static @Nullable Object value(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        return cell.getType() == CellType.NUMBER ? cell.asNumber() : cell.getText();
    }
}
