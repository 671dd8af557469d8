package tr.edu.akky.inventory.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template with rows. They are streamed, so that a hundred thousand lines need no more memory than a hundred; POI
 * only prepares the template, because its own way of streaming takes several times as long.
 */
class ReportWorkbook {

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

    /** Writes the report, and the rows of the units below its lines on a sheet of their own. */
    ReportTotals write(Iterator<ReportRow> rows, Iterator<BreakdownRow> breakdown, OutputStream out)
            throws IOException {
        return write(rows, RowKeys.NONE, breakdown, out);
    }

    private ReportTotals write(
            Iterator<ReportRow> rows, RowKeys keys, @Nullable Iterator<BreakdownRow> breakdown, OutputStream out)
            throws IOException {
        ReportTotals totals = new ReportTotals();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.content()))) {
            removeBreakdowns(workbook);
            describe(workbook);
            new TemplateLists(workbook).offerFeasibilities(feasibilities);
            XSSFSheet sheet = workbook.getSheetAt(template.sheet());
            ReportStyles styles = new ReportStyles(workbook, sheet.getRow(template.firstRow()), template);
            removePreparedRows(sheet);
            keys.prepare(sheet, template);
            StreamedWorkbook streamed = new StreamedWorkbook(workbook);
            streamed.fill(sheet, new ReportSheet(template, sheet, styles, rows, keys, totals));
            if (breakdown != null) {
                BreakdownSheet below = new BreakdownSheet(workbook, breakdown, totals);
                streamed.fill(below.sheet(), below);
            }
            streamed.write(out);
        }
        return totals;
    }

    /** Of a finished report that was taken as a template: rows of units that are not this report's. */
    private void removeBreakdowns(XSSFWorkbook workbook) {
        for (int index = workbook.getNumberOfSheets() - 1; index > template.sheet(); index--) {
            if (workbook.getSheetName(index).startsWith(BreakdownSheet.NAME)) {
                workbook.removeSheetAt(index);
            }
        }
    }

    private void describe(XSSFWorkbook workbook) {
        workbook.getProperties().getCoreProperties().setTitle(title);
        workbook.getProperties().getCoreProperties().setCreator(creator);
        workbook.setActiveSheet(template.sheet());
    }

    /** With them go cells merged among them, which would hide what is written there. */
    private void removePreparedRows(XSSFSheet sheet) {
        for (int index = sheet.getLastRowNum(); index >= template.firstRow(); index--) {
            Row prepared = sheet.getRow(index);
            if (prepared != null) {
                sheet.removeRow(prepared);
            }
        }
        for (int index = sheet.getNumMergedRegions() - 1; index >= 0; index--) {
            if (sheet.getMergedRegion(index).getLastRow() >= template.firstRow()) {
                sheet.removeMergedRegion(index);
            }
        }
    }
}
