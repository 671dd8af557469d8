package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks of each kind that Excel writes read the same. */
class PoiFilesTest {

    enum Kind {
        XLSX,
        XLSM,
        XLS;

        Workbook workbook() {
            return this == XLS
                    ? new HSSFWorkbook()
                    : new XSSFWorkbook(this == XLSX ? XSSFWorkbookType.XLSX : XSSFWorkbookType.XLSM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySortOfCellIsRead(Kind kind) throws IOException {
        Workbook workbook = kind.workbook();
        Sheet sheet = workbook.createSheet("Yazılımlar");
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        Row row = sheet.createRow(4);
        row.createCell(0).setCellValue("Öğrenci İşleri ığüşöç");
        row.createCell(1).setCellValue(richText(workbook));
        row.createCell(2).setCellValue(10);
        row.createCell(3).setCellValue(1234.56);
        Cell date = row.createCell(4);
        date.setCellValue(LocalDate.of(2025, 12, 31));
        date.setCellStyle(day);
        Cell moment = row.createCell(5);
        moment.setCellValue(LocalDateTime.of(2025, 2, 28, 23, 59, 59));
        moment.setCellStyle(day);
        row.createCell(6).setCellValue(true);
        row.createCell(7).setCellErrorValue(FormulaError.DIV0.getCode());
        row.createCell(8).setCellFormula("C5*2");
        row.createCell(9).setCellFormula("\"Kurum\"&\" geneli\"");
        row.createCell(10).setCellFormula("C5>5");
        row.createCell(11).setBlank();
        row.createCell(12).setCellFormula("\"\"");
        row.createCell(13).setCellValue("satır\nsonu");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(Sheets.lines(bytes(workbook)))
                .containsExactly("5: Öğrenci İşleri ığüşöç|Adobe Pro|10|1234,56|31.12.2025|28.02.2025|DOĞRU|#DIV/0!|20"
                        + "|Kurum geneli|DOĞRU|||satır\nsonu");
    }

    @ParameterizedTest
    @EnumSource
    void severalSheetsOfOneFileAreReadOneAfterAnother(Kind kind) throws IOException {
        Workbook workbook = kind.workbook();
        workbook.createSheet("Boş");
        workbook.createSheet("Kapak").createRow(0).createCell(0).setCellValue("Yazılım envanteri");
        Sheet list = workbook.createSheet("Yazılımlar");
        for (int row = 0; row < 300; row++) {
            list.createRow(row).createCell(0).setCellValue("Laboratuvarlarda kullanılan yazılım " + row);
        }
        List<SheetRow> cover = new ArrayList<>();
        List<SheetRow> rows = new ArrayList<>();

        try (Spreadsheet spreadsheet = Sheets.SPREADSHEETS.open(bytes(workbook))) {
            spreadsheet.read(0, row -> true);
            spreadsheet.read(1, cover::add);
            spreadsheet.read(2, rows::add);
        }

        assertThat(Sheets.lines(cover)).containsExactly("1: Yazılım envanteri");
        assertThat(rows).hasSize(300);
        assertThat(Sheets.lines(rows)).endsWith("300: Laboratuvarlarda kullanılan yazılım 299");
    }

    @ParameterizedTest
    @EnumSource
    void hiddenSheetsAreLeftOutAndTheOthersKeepTheirOrder(Kind kind) throws IOException {
        Workbook workbook = kind.workbook();
        for (String name : List.of("Gizli", "Birinci", "Çok gizli", "İkinci", "Boş")) {
            Sheet sheet = workbook.createSheet(name);
            if (!name.equals("Boş")) {
                sheet.createRow(0).createCell(0).setCellValue(name);
            }
        }
        workbook.setActiveSheet(1);
        workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        byte[] file = bytes(workbook);

        assertThat(Sheets.names(file)).containsExactly("Birinci", "İkinci", "Boş");
        assertThat(Sheets.lines(Sheets.rows(file, 1))).containsExactly("1: İkinci");
        assertThat(Sheets.rows(file, 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readingStopsWhereNoMoreIsWanted(Kind kind) throws IOException {
        Workbook workbook = kind.workbook();
        Sheet sheet = workbook.createSheet();
        for (int number = 0; number < 100; number++) {
            sheet.createRow(number).createCell(0).setCellValue("Satır " + number);
        }

        List<SheetRow> rows = new ArrayList<>();
        try (Spreadsheet spreadsheet = Sheets.SPREADSHEETS.open(bytes(workbook))) {
            spreadsheet.read(0, row -> {
                rows.add(row);
                return rows.size() < 2;
            });
        }
        assertThat(Sheets.lines(rows)).containsExactly("1: Satır 0", "2: Satır 1");
    }

    private static RichTextString richText(Workbook workbook) {
        RichTextString text = workbook.getCreationHelper().createRichTextString("Adobe Pro");
        Font bold = workbook.createFont();
        bold.setBold(true);
        text.applyFont(6, 9, bold);
        return text;
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
