package tr.edu.akky.inventory.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.support.LibreOffice;

class OdsReportTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 28);
    private static final List<String> FEASIBILITIES = List.of("Geçilir", "Geçilmez & kalır");

    @TempDir
    Path folder;

    @Test
    void theFileSaysWhatItIsInItsFirstBytes() throws IOException {
        Path file = written("a-n", List.of(HostileTexts.row("SPSS")));

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).substring(30))
                .startsWith("mimetype" + OdsPackage.MEDIA_TYPE);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "mimetype",
                            "META-INF/manifest.xml",
                            "meta.xml",
                            "settings.xml",
                            "styles.xml",
                            "content.xml");
        }
    }

    @ParameterizedTest
    @CsvSource({"a-n, 0", "a-t, 1"})
    void libreOfficeSeesEveryCellAsItWasMeant(String layout, int first) throws IOException, InterruptedException {
        List<ReportRow> rows = new ArrayList<>();
        HostileTexts.PRINTABLE.forEach(text -> rows.add(HostileTexts.row(text, DAY)));
        rows.add(HostileTexts.row("SPSS"));
        WorkbookTemplate template = template(layout);

        try (XSSFWorkbook workbook = opened(written(layout, rows))) {
            XSSFSheet sheet = workbook.getSheet("Rapor");
            assertThat(sheet.getLastRowNum()).isEqualTo(2 + rows.size());
            template.columns().forEach((field, column) -> {
                assertThat(text(sheet.getRow(1), column)).isEqualTo(field.heading());
                assertThat(text(sheet.getRow(2), column)).isEqualTo(field.explanation());
            });
            for (int index = 0; index < rows.size(); index++) {
                Row line = sheet.getRow(3 + index);
                ReportRow row = rows.get(index);
                template.columns()
                        .forEach((field, column) ->
                                assertThat(text(line, column)).isEqualTo(meant(row.value(field))));
                if (first == 1) {
                    assertThat(line.getCell(0).getNumericCellValue()).isEqualTo(index + 1);
                }
            }
            assertThat(sheet.getRow(0).getCell(first).getStringCellValue()).isEqualTo("Envanter Çalışması");
            assertThat(sheet.getMergedRegions().stream().map(Object::toString))
                    .anyMatch(region -> region.contains(first == 0 ? "H1:K1" : "I1:L1"));
            assertThat(sheet.getRow(0)
                            .getCell(first)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF4472C4");
            assertThat(sheet.getRow(3).getCell(first + 13).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Listeler")))
                    .isTrue();
            assertThat(text(workbook.getSheet("Birim Kırılımı").getRow(1), 2)).isEqualTo("=Zortex");
        }
    }

    @Test
    void theDropDownsReachEveryLineAndTheSubCategoriesDependOnTheTopCategory()
            throws IOException, InterruptedException {
        try (XSSFWorkbook workbook = opened(written("a-t", Collections.nCopies(300, HostileTexts.row("SPSS"))))) {
            List<XSSFDataValidation> lists = workbook.getSheet("Rapor").getDataValidations();
            assertThat(lists)
                    .hasSize(4)
                    .allMatch(list -> list.getRegions()
                                            .getCellRangeAddresses()[0]
                                            .getLastRow()
                                    == 302
                            && list.getRegions().getCellRangeAddresses()[0].getFirstRow() == 3);
            assertThat(lists.stream().map(list -> list.getValidationConstraint().getFormula1()))
                    .containsExactlyInAnyOrder(
                            "Listeler!$A$1:$A$5",
                            "OFFSET(Listeler!$C$1,MATCH($C4,Listeler!$B$1:$B$36,0)-1,0,COUNTIF(Listeler!$B$1:$B$36,$C4),1)",
                            "Listeler!$D$1:$D$4",
                            "Listeler!$E$1:$E$2");
            assertThat(text(workbook.getSheet("Listeler").getRow(1), 4)).isEqualTo("Geçilmez & kalır");
        }
    }

    @Test
    void whatXmlCannotHoldIsMarkedAndBreaksNothing() throws IOException, InterruptedException {
        List<ReportRow> rows =
                HostileTexts.UNPRINTABLE.stream().map(HostileTexts::row).toList();
        try (XSSFWorkbook workbook = opened(written("a-n", rows))) {
            assertThat(text(workbook.getSheet("Rapor").getRow(3), 0)).isEqualTo("zil\uFFFD ve \uFFFD ve \uFFFD");
            assertThat(text(workbook.getSheet("Rapor").getRow(4), 0)).isEqualTo("yarım \uFFFD çift");
        }
    }

    @Test
    void aFileThatDoesNotHoldWhatWasMeantIsNoReport() throws IOException {
        Path file = written("a-n", List.of(HostileTexts.row("SPSS")));

        assertThatThrownBy(() -> new OdsCheck(template("a-n")).requireSame(file, new ReportTotals()))
                .isInstanceOf(IllegalStateException.class);
    }

    private Path written(String layout, List<ReportRow> rows) throws IOException {
        BreakdownRow below = new BreakdownRow(
                "SPSS", "Tıp", "=Zortex", null, null, Quantity.of(1), Quantity.UNKNOWN, null, Expiry.UNKNOWN);
        Path file = folder.resolve("rapor.ods");
        ReportTotals totals;
        try (OutputStream out = Files.newOutputStream(file)) {
            totals = OdsReport.like(template(layout), FEASIBILITIES, "Rapor & <ek>", "Örnek \"Üniversitesi\"")
                    .write(rows.iterator(), List.of(below).iterator(), out);
        }
        new OdsCheck(template(layout)).requireSame(file, totals);
        return file;
    }

    private XSSFWorkbook opened(Path ods) throws IOException, InterruptedException {
        LibreOffice.assumeInstalled();
        LibreOffice.convert(folder, "xlsx", folder, ods);
        try (var in = Files.newInputStream(folder.resolve("rapor.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static WorkbookTemplate template(String layout) {
        return WorkbookTemplate.read(ReportTemplateTest.shipped(layout));
    }

    private static String meant(@Nullable Object value) {
        return value == null ? "" : value.toString().replace('\t', ' ');
    }

    /** As {@code String.valueOf} writes the value that was put in. */
    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                switch (cell.getCellStyle().getDataFormatString()) {
                    case "#,##0.00" ->
                        new BigDecimal(String.valueOf(cell.getNumericCellValue()))
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString();
                    case "0" -> String.valueOf((int) cell.getNumericCellValue());
                    default -> String.valueOf(cell.getLocalDateTimeCellValue().toLocalDate());
                };
            default -> "";
        };
    }
}
