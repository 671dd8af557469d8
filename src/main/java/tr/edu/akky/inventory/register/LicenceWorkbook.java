package tr.edu.akky.inventory.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register as a workbook: numbers and days as such, text always as text. */
@Component
class LicenceWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int[] WIDTHS = {36, 36, 26, 30, 28, 28, 12, 14, 16};

    private final LicenceTexts texts;

    LicenceWorkbook(LicenceTexts texts) {
        this.texts = texts;
    }

    void write(String title, List<LicenceRow> licences, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = workbook.createSheet(title);
            Styles styles = Styles.of(workbook);
            headings(sheet, styles);
            for (LicenceRow licence : licences) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                texts.cells(licence).forEach(value -> write(row, value, styles));
            }
            workbook.write(out);
        }
    }

    private void headings(Sheet sheet, Styles styles) {
        Row row = sheet.createRow(0);
        List<String> headings = texts.headings();
        for (int column = 0; column < headings.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(headings.get(column));
            cell.setCellStyle(styles.heading());
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, headings.size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void write(Row row, @Nullable Object value, Styles styles) {
        Cell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.day());
        } else if (value != null) {
            cell.setCellValue(value.toString());
            cell.setCellStyle(LicenceCsv.looksLikeFormula(value.toString()) ? styles.quoted() : styles.text());
        }
    }

    private record Styles(CellStyle heading, CellStyle text, CellStyle quoted, CellStyle day) {

        static Styles of(Workbook workbook) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            CellStyle heading = workbook.createCellStyle();
            heading.setFont(bold);
            heading.setWrapText(true);
            CellStyle text = workbook.createCellStyle();
            text.setWrapText(true);
            CellStyle quoted = workbook.createCellStyle();
            quoted.setWrapText(true);
            quoted.setQuotePrefixed(true);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            return new Styles(heading, text, quoted, day);
        }
    }
}
