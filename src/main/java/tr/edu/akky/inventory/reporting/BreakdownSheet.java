package tr.edu.akky.inventory.reporting;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet "Birim Kırılımı": below which line each row of a unit counts. */
class BreakdownSheet {

    static final String NAME = "Birim Kırılımı";

    private static final int PER_LETTER = 256;
    private static final List<String> HEADINGS = List.of(
            "Rapor Satırı",
            "Birim",
            "Bildirilen Ad",
            "Üst Kategori",
            "Alt Kategori",
            "Lisans Adedi",
            "Kullanıcı Sayısı",
            "Lisans Adı",
            "Lisans Son Kullanım Tarihi");
    private static final int[] WIDTHS = {36, 36, 36, 26, 26, 14, 14, 26, 18};

    private final CellStyle plain;
    private final CellStyle quoted;
    private final CellStyle date;
    private final CellStyle heading;
    private final Sheet sheet;

    BreakdownSheet(SXSSFWorkbook workbook) {
        sheet = workbook.createSheet(workbook.getSheetIndex(NAME) < 0 ? NAME : NAME + " (2)");
        plain = workbook.createCellStyle();
        plain.setWrapText(true);
        quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(plain);
        quoted.setQuotePrefixed(true);
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
    }

    /** @return how many rows were written below the headings */
    int write(Iterator<BreakdownRow> rows) {
        Row first = sheet.createRow(0);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * PER_LETTER);
            Cell cell = first.createCell(column);
            cell.setCellStyle(heading);
            cell.setCellValue(HEADINGS.get(column));
        }
        sheet.createFreezePane(0, 1);
        int written = 0;
        while (rows.hasNext()) {
            fill(sheet.createRow(++written), rows.next());
        }
        return written;
    }

    private void fill(Row line, BreakdownRow row) {
        write(line, 0, row.line());
        write(line, 1, row.unit());
        write(line, 2, row.name());
        write(line, 3, row.topCategory());
        write(line, 4, row.subCategory());
        write(line, 5, ReportRow.cell(row.licences()));
        write(line, 6, ReportRow.cell(row.users()));
        write(line, 7, row.licenceName());
        write(line, 8, ReportRow.cell(row.expiry()));
    }

    private void write(Row line, int column, @Nullable Object value) {
        Cell cell = line.createCell(column);
        cell.setCellStyle(plain);
        if (value instanceof String words) {
            cell.setCellStyle(ReportStyles.looksLikeFormula(words) ? quoted : plain);
            cell.setCellValue(words);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate day) {
            cell.setCellStyle(date);
            cell.setCellValue(day);
        }
    }
}
