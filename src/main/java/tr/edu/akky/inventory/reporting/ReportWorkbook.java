package tr.edu.akky.inventory.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/** Fills a template with rows, streaming, so that a hundred thousand lines need no more memory than a hundred. */
class ReportWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final float POINTS_PER_LINE = 15;
    private static final float HIGHEST_ROW = 405;

    private final WorkbookTemplate template;
    private final String title;
    private final String creator;
    private final List<String> feasibilities;

    /** With the lists of the template as they are. */
    ReportWorkbook(WorkbookTemplate template, String title, String creator) {
        this(template, title, creator, List.of());
    }

    /** @param feasibilities offered as decisions where the template is one that shipped */
    ReportWorkbook(WorkbookTemplate template, String title, String creator, List<String> feasibilities) {
        this.template = template;
        this.title = title;
        this.creator = creator;
        this.feasibilities = List.copyOf(feasibilities);
    }

    /** @return what was written, to be compared with what the finished file holds */
    ReportTotals write(Iterator<ReportRow> rows, OutputStream out) throws IOException {
        return write(rows, RowKeys.NONE, null, out);
    }

    /** As {@link #write(Iterator, OutputStream)}, with a key beside each row and room for rows below. */
    ReportTotals write(Iterator<ReportRow> rows, RowKeys keys, OutputStream out) throws IOException {
        return write(rows, keys, null, out);
    }

    /**
     * Writes the report and the rows of the units below its lines on a sheet of their own.
     *
     * @param breakdown asked for its rows once the lines are written
     */
    ReportTotals write(Iterator<ReportRow> rows, Supplier<Iterator<BreakdownRow>> breakdown, OutputStream out)
            throws IOException {
        return write(rows, RowKeys.NONE, breakdown, out);
    }

    private ReportTotals write(
            Iterator<ReportRow> rows,
            RowKeys keys,
            @Nullable Supplier<Iterator<BreakdownRow>> breakdown,
            OutputStream out)
            throws IOException {
        ReportTotals totals = new ReportTotals();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.content()))) {
            describe(workbook);
            new TemplateLists(workbook).offerFeasibilities(feasibilities);
            XSSFSheet sheet = workbook.getSheetAt(template.sheet());
            ReportStyles styles = new ReportStyles(workbook, sheet.getRow(template.firstRow()), template);
            removePreparedRows(sheet);
            keys.prepare(sheet, template);
            try (SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, true)) {
                Sheet target = streaming.getSheetAt(template.sheet());
                while (rows.hasNext()) {
                    ReportRow row = rows.next();
                    Row line = target.createRow(template.firstRow() + totals.rows());
                    line.setHeightInPoints(height(row, sheet));
                    fill(line, row, styles, totals);
                    keys.write(line);
                    totals.add(row);
                }
                extendDropDowns(sheet, template.firstRow() + totals.rows() + keys.spareRows());
                if (breakdown != null) {
                    totals.breakDown(new BreakdownSheet(streaming).write(breakdown.get()));
                }
                streaming.write(out);
            }
        }
        return totals;
    }

    private void describe(XSSFWorkbook workbook) {
        workbook.getProperties().getCoreProperties().setTitle(title);
        workbook.getProperties().getCoreProperties().setCreator(creator);
        workbook.setActiveSheet(template.sheet());
    }

    private void removePreparedRows(XSSFSheet sheet) {
        for (int index = sheet.getLastRowNum(); index >= template.firstRow(); index--) {
            Row prepared = sheet.getRow(index);
            if (prepared != null) {
                sheet.removeRow(prepared);
            }
        }
    }

    /** Programs do not all grow rows by themselves: as high as the longest text needs in the width of its column. */
    private float height(ReportRow row, XSSFSheet sheet) {
        int lines = 1;
        for (Map.Entry<ReportField, Integer> column : template.columns().entrySet()) {
            if (row.value(column.getKey()) instanceof String words) {
                int perLine = Math.max(5, sheet.getColumnWidth(column.getValue()) / 256 - 2);
                lines = Math.max(
                        lines,
                        words.lines()
                                .mapToInt(line -> line.length() / perLine + 1)
                                .sum());
            }
        }
        return Math.min(lines * POINTS_PER_LINE, HIGHEST_ROW);
    }

    private void fill(Row target, ReportRow row, ReportStyles styles, ReportTotals totals) {
        if (template.lineNumberColumn() >= 0) {
            styles.lineNumber(target, template.lineNumberColumn(), totals.rows() + 1);
        }
        for (Map.Entry<ReportField, Integer> column : template.columns().entrySet()) {
            styles.write(target, column.getKey(), column.getValue(), row.value(column.getKey()));
        }
    }

    /** The drop-downs of the first data row reach down to the last row written. */
    private void extendDropDowns(XSSFSheet sheet, int rowAfterLast) {
        if (!sheet.getCTWorksheet().isSetDataValidations()) {
            return;
        }
        for (CTDataValidation validation :
                sheet.getCTWorksheet().getDataValidations().getDataValidationArray()) {
            validation.setSqref(validation.getSqref().stream()
                    .map(range -> DropDownRange.parse(range.toString())
                            .reachingDown(template.firstRow(), rowAfterLast)
                            .toString())
                    .toList());
        }
    }
}
