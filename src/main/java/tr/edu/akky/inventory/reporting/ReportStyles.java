package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes cells in the look of the template's first data row, each in the format its kind of value needs. */
class ReportStyles {

    private final Map<ReportField, CellStyle> text = new EnumMap<>(ReportField.class);
    private final Map<ReportField, CellStyle> quoted = new EnumMap<>(ReportField.class);
    private final Map<ReportField, CellStyle> typed = new EnumMap<>(ReportField.class);
    private final CellStyle lineNumber;

    ReportStyles(XSSFWorkbook workbook, @Nullable XSSFRow sample, WorkbookTemplate template) {
        short date = workbook.createDataFormat().getFormat("dd.mm.yyyy");
        short money = workbook.createDataFormat().getFormat("#,##0.00");
        short count = workbook.createDataFormat().getFormat("0");
        template.columns().forEach((field, column) -> {
            CellStyle base = style(workbook, sample, column);
            CellStyle quotedStyle = copy(workbook, base);
            quotedStyle.setQuotePrefixed(true);
            CellStyle typedStyle = copy(workbook, base);
            typedStyle.setDataFormat(
                    switch (field) {
                        case EXPIRY, MIGRATION_START, MIGRATION_END -> date;
                        case OPEN_SOURCE_COST, COMMERCIAL_COST -> money;
                        default -> count;
                    });
            typedStyle.setAlignment(HorizontalAlignment.RIGHT);
            text.put(field, base);
            quoted.put(field, quotedStyle);
            typed.put(field, typedStyle);
        });
        lineNumber = style(workbook, sample, Math.max(template.lineNumberColumn(), 0));
    }

    private static CellStyle style(XSSFWorkbook workbook, @Nullable XSSFRow sample, int column) {
        if (sample != null && sample.getCell(column) != null) {
            return sample.getCell(column).getCellStyle();
        }
        CellStyle plain = workbook.createCellStyle();
        plain.setWrapText(true);
        return plain;
    }

    private static CellStyle copy(XSSFWorkbook workbook, CellStyle base) {
        CellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(base);
        return copy;
    }

    void lineNumber(Row row, int column, int number) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(lineNumber);
        cell.setCellValue(number);
    }

    void write(Row row, ReportField field, int column, @Nullable Object value) {
        Cell cell = row.createCell(column);
        if (value instanceof String words) {
            cell.setCellStyle((looksLikeFormula(words) ? quoted : text).get(field));
            cell.setCellValue(words);
        } else if (value instanceof Integer number) {
            cell.setCellStyle(typed.get(field));
            cell.setCellValue(number);
        } else if (value instanceof BigDecimal sum) {
            cell.setCellStyle(typed.get(field));
            cell.setCellValue(sum.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellStyle(typed.get(field));
            cell.setCellValue(day);
        } else {
            cell.setCellStyle(text.get(field));
        }
    }

    /** Such text is marked as text, so that no program takes it for a formula when the cell is edited. */
    static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    }
}
