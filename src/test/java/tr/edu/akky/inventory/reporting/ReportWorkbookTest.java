package tr.edu.akky.inventory.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

class ReportWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final ReportRow FULL = row("MATLAB R2023b", Quantity.of(1200), Quantity.UNLIMITED, Expiry.on(DAY));
    private static final ReportRow BARE = new ReportRow(
            "=2+5",
            null,
            null,
            Quantity.UNKNOWN,
            Quantity.UNKNOWN,
            null,
            Expiry.UNKNOWN,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    @TempDir
    Path folder;

    @Test
    void eachKindOfValueBecomesACellOfItsKind() throws IOException {
        try (XSSFWorkbook workbook = written("a-n", List.of(FULL))) {
            Row row = workbook.getSheetAt(0).getRow(3);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("MATLAB R2023b");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Son Kullanıcı Uygulamaları");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1200);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Sınırsız");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(6))).isTrue();
            assertThat(row.getCell(6).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
            assertThat(row.getCell(6).getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
            assertThat(row.getCell(13).getNumericCellValue()).isEqualTo(3_868_000.50);
            assertThat(row.getCell(13).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        }
    }

    @Test
    void whatIsUnknownStaysEmptyAndAPerpetualLicenceSaysSo() throws IOException {
        ReportRow perpetual = row("EBYS", Quantity.UNKNOWN, Quantity.UNKNOWN, Expiry.PERPETUAL);
        try (XSSFWorkbook workbook = written("a-n", List.of(BARE, perpetual))) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(3).getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(11).getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(6).getStringCellValue())
                    .isEqualTo("Süresiz");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextForEver() throws IOException {
        try (XSSFWorkbook workbook = written("a-n", List.of(BARE))) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(workbook.getSheetAt(0)
                            .getRow(3)
                            .getCell(0)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void theOfficialLayoutNumbersItsLinesAndCarriesTheRemark() throws IOException {
        try (XSSFWorkbook workbook = written("a-t", List.of(FULL, BARE))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("MATLAB R2023b");
            assertThat(sheet.getRow(3).getCell(19).getStringCellValue()).isEqualTo("Laboratuvarda");
        }
    }

    @ParameterizedTest
    @CsvSource({"a-n, 1", "a-n, 97", "a-n, 500", "a-t, 500"})
    void theDropDownsReachTheLastRowHoweverManyThereAre(String layout, int rows) throws IOException {
        try (XSSFWorkbook workbook = written(layout, Collections.nCopies(rows, FULL))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int last = 2 + rows;
            assertThat(sheet.getLastRowNum()).isEqualTo(last);
            List<? extends DataValidation> dropDowns = sheet.getDataValidations();
            assertThat(dropDowns).hasSize(layout.equals("a-n") ? 3 : 4);
            assertThat(dropDowns)
                    .allMatch(list -> list.getRegions()
                                            .getCellRangeAddresses()[0]
                                            .getFirstRow()
                                    == 3
                            && list.getRegions().getCellRangeAddresses()[0].getLastRow() >= last);
        }
    }

    @Test
    void aFileThatDoesNotHoldWhatWasMeantIsNoReport() throws IOException {
        WorkbookTemplate template = WorkbookTemplate.read(ReportTemplateTest.shipped("a-n"));
        Path file = folder.resolve("report.xlsx");
        ReportTotals meant;
        try (OutputStream out = Files.newOutputStream(file)) {
            meant = new ReportWorkbook(template, "Rapor", "Üniversite")
                    .write(List.of(FULL).iterator(), out);
        }
        meant.add(BARE);

        assertThatThrownBy(() -> new ReportCheck(template).requireSame(file, meant))
                .isInstanceOf(IllegalStateException.class);
    }

    private XSSFWorkbook written(String layout, List<ReportRow> rows) throws IOException {
        WorkbookTemplate template = WorkbookTemplate.read(ReportTemplateTest.shipped(layout));
        Path file = folder.resolve(layout + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReportTotals meant =
                    new ReportWorkbook(template, "Rapor", "Örnek Üniversitesi").write(rows.iterator(), out);
            assertThat(meant.rows()).isEqualTo(rows.size());
            out.flush();
            new ReportCheck(template).requireSame(file, meant);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static ReportRow row(String name, Quantity licences, Quantity users, Expiry expiry) {
        return new ReportRow(
                name,
                "Son Kullanıcı Uygulamaları",
                "Mesleki Uygulamalar",
                licences,
                users,
                "Academic TAH",
                expiry,
                "GNU Octave",
                "Ücretsizdir.",
                "Eğitim gerekir.",
                "Eklentiler çalışmaz.",
                "Eğitim İhtiyacı Var",
                new BigDecimal("501000.00"),
                new BigDecimal("3868000.50"),
                null,
                null,
                null,
                null,
                "Laboratuvarda");
    }
}
