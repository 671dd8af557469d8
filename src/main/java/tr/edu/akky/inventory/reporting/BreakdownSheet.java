package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet "Birim Kırılımı": below which line each row of a unit counts. */
class BreakdownSheet implements StreamedWorkbook.Rows {

    static final String NAME = "Birim Kırılımı";

    private static final int PER_LETTER = 256;

    private final Iterator<BreakdownRow> rows;
    private final ReportTotals totals;
    private final XSSFSheet sheet;
    private final int plain;
    private final int quoted;
    private final int date;

    BreakdownSheet(XSSFWorkbook workbook, Iterator<BreakdownRow> rows, ReportTotals totals) {
        this.rows = rows;
        this.totals = totals;
        sheet = workbook.createSheet(workbook.getSheetIndex(NAME) < 0 ? NAME : NAME + " (2)");
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        CellStyle asText = workbook.createCellStyle();
        asText.cloneStyleFrom(wrapped);
        asText.setQuotePrefixed(true);
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        plain = wrapped.getIndex();
        quoted = asText.getIndex();
        date = day.getIndex();
        headings(workbook);
    }

    private void headings(XSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        XSSFRow first = sheet.createRow(0);
        for (BreakdownField field : BreakdownField.values()) {
            sheet.setColumnWidth(field.ordinal(), field.width() * PER_LETTER);
            XSSFCell cell = first.createCell(field.ordinal());
            cell.setCellStyle(heading);
            cell.setCellValue(field.heading());
        }
        sheet.createFreezePane(0, 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    @Override
    public void write(XlsxRows target) throws IOException {
        int written = 0;
        while (rows.hasNext()) {
            BreakdownRow row = rows.next();
            target.begin(++written);
            for (BreakdownField field : BreakdownField.values()) {
                Object value = row.value(field);
                target.cell(field.ordinal(), style(value), value);
            }
            target.end();
        }
        totals.breakDown(written);
    }

    private int style(@Nullable Object value) {
        if (value instanceof String words && ReportStyles.looksLikeFormula(words)) {
            return quoted;
        }
        return value instanceof LocalDate ? date : plain;
    }
}
