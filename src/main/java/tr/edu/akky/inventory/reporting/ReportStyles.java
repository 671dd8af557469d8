package tr.edu.akky.inventory.reporting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The looks of cells: as in the template's first data row, each in the format its kind of value needs. */
class ReportStyles {

    /** By number, as the rows name them. */
    private record Styles(int text, int quoted, int typed) {}

    private final Map<ReportField, Styles> styles = new EnumMap<>(ReportField.class);
    private final int lineNumber;

    ReportStyles(XSSFWorkbook workbook, @Nullable XSSFRow sample, WorkbookTemplate template) {
        short date = workbook.createDataFormat().getFormat("dd.mm.yyyy");
        short money = workbook.createDataFormat().getFormat("#,##0.00");
        short count = workbook.createDataFormat().getFormat("0");
        template.columns().forEach((field, column) -> {
            CellStyle base = style(workbook, sample, column);
            CellStyle quoted = copy(workbook, base);
            quoted.setQuotePrefixed(true);
            CellStyle typed = copy(workbook, base);
            typed.setDataFormat(
                    switch (field) {
                        case EXPIRY, MIGRATION_START, MIGRATION_END -> date;
                        case OPEN_SOURCE_COST, COMMERCIAL_COST -> money;
                        default -> count;
                    });
            typed.setAlignment(HorizontalAlignment.RIGHT);
            styles.put(field, new Styles(base.getIndex(), quoted.getIndex(), typed.getIndex()));
        });
        lineNumber = style(workbook, sample, Math.max(template.lineNumberColumn(), 0))
                .getIndex();
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

    int lineNumber() {
        return lineNumber;
    }

    /** The number of the look that this value has in the column of this field. */
    int of(ReportField field, @Nullable Object value) {
        Styles own = styles.get(field);
        if (own == null) {
            throw new IllegalArgumentException("no column for " + field);
        }
        if (value instanceof String words) {
            return looksLikeFormula(words) ? own.quoted() : own.text();
        }
        return value instanceof Number || value instanceof LocalDate ? own.typed() : own.text();
    }

    /** Such text is marked as text, so that no program takes it for a formula when the cell is edited. */
    static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    }
}
