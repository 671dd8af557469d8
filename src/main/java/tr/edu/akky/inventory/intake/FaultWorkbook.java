package tr.edu.akky.inventory.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.submission.RowKey;

/**
 * The rows that wait for a correction as a workbook: what is wrong in the first column, the faulty cells marked, and a
 * hidden key by which the corrected row replaces the waiting one when the file comes back.
 */
@Component
class FaultWorkbook {

    /** The most that a cell of a workbook can hold. */
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final int CHUNK = 500;
    private static final int WIDTH = 22 * 256;

    private final HeldRows rows;
    private final MessageSource messages;

    FaultWorkbook(HeldRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    void write(Batch batch, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            Sheet sheet = workbook.createSheet(message("intake.faults.sheet"));
            List<SourceField> fields = SourceField.ofRow();
            headings(sheet, fields, heading(workbook));
            CellStyle plain = text(workbook);
            CellStyle marked = marked(workbook);
            int last = 0;
            int line = 1;
            List<HeldRow> chunk = rows.next(batch.id(), RowState.ATTENTION, last, CHUNK);
            while (!chunk.isEmpty()) {
                for (HeldRow row : chunk) {
                    write(sheet.createRow(line++), batch, row, fields, plain, marked);
                }
                last = chunk.get(chunk.size() - 1).number();
                chunk = rows.next(batch.id(), RowState.ATTENTION, last, CHUNK);
            }
            workbook.write(out);
        }
    }

    private void headings(Sheet sheet, List<SourceField> fields, CellStyle style) {
        List<String> headings = new ArrayList<>();
        headings.add(message("intake.faults.column"));
        fields.forEach(field -> headings.add(message("entry." + field.code())));
        headings.add(RowKey.HEADING);
        Row row = sheet.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(headings.get(column));
            cell.setCellStyle(style);
            sheet.setColumnWidth(column, column == 0 ? 3 * WIDTH : WIDTH);
        }
        sheet.setColumnHidden(headings.size() - 1, true);
        sheet.createFreezePane(0, 1);
    }

    private void write(
            Row target, Batch batch, HeldRow row, List<SourceField> fields, CellStyle plain, CellStyle marked) {
        text(target, 0, faults(batch, row), marked);
        for (int index = 0; index < fields.size(); index++) {
            SheetCell cell = row.wanted().get(fields.get(index));
            CellStyle style = row.faults().containsKey(fields.get(index)) ? marked : plain;
            if (cell != null && cell.number()) {
                Cell number = target.createCell(index + 1);
                number.setCellValue(new BigDecimal(cell.text().replace(',', '.')).doubleValue());
                number.setCellStyle(style);
            } else {
                text(target, index + 1, cell == null ? "" : cell.text(), style);
            }
        }
        text(target, fields.size() + 1, new HeldKey(batch.id(), row.number()).written(), plain);
    }

    private String faults(Batch batch, HeldRow row) {
        Columns columns = batch.columns();
        return row.faults().entrySet().stream()
                .map(fault -> (columns == null ? "" : columns.address(fault.getKey(), row.number()))
                        + " "
                        + message("entry." + fault.getKey().code())
                        + ": "
                        + message(fault.getValue()))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        cell.setCellStyle(style);
    }

    private static CellStyle heading(Workbook workbook) {
        CellStyle style = text(workbook);
        Font font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    private static CellStyle marked(Workbook workbook) {
        CellStyle style = text(workbook);
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** What people typed stays text, also where it begins like a formula. */
    private static CellStyle text(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        return style;
    }

    private String message(String key) {
        return messages.getMessage(key, null, TURKISH);
    }
}
