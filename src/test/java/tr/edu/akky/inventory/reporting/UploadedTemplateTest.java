package tr.edu.akky.inventory.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Whatever else stands in an administrator's template stays there. */
class UploadedTemplateTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 28);

    @Test
    void aTemplateKeepsItsOrderItsFormatsItsFurtherSheetsAndItsCalendar() throws IOException {
        byte[] template = template();

        try (XSSFWorkbook workbook = filled(template, 300)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            Row last = sheet.getRow(302);
            assertThat(sheet.getLastRowNum()).isEqualTo(302);
            assertThat(last.getCell(3).getStringCellValue()).isEqualTo("Sınırsız");
            assertThat(last.getCell(4).getNumericCellValue()).isZero();
            assertThat(last.getCell(6).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(DAY);
            assertThat(sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("A4:N303");
            assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                    .contains("A1:G1")
                    .doesNotContain("A5:A6");
            assertThat(workbook.getSheet("Kapak").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Kapak sayfası");
            assertThat(workbook.getSheet("Kapak").getRow(1).getCell(0).getCellFormula())
                    .isEqualTo("COUNTA(Rapor!A4:A1000)");
            assertThat(workbook.getActiveSheetIndex()).isEqualTo(1);
        }
    }

    @Test
    void ofAFinishedReportThatIsUploadedAsATemplateTheOldRowsOfUnitsAreNotInTheNextReport() throws IOException {
        byte[] finished;
        try (XSSFWorkbook workbook = filled(ReportTemplateTest.shipped("a-n"), 3);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Birim Kırılımı").createRow(1).createCell(0).setCellValue("Geçen yılın satırı");
            workbook.createSheet("Birim Kırılımı (2)");
            workbook.write(out);
            finished = out.toByteArray();
        }

        try (XSSFWorkbook workbook = filled(finished, 2)) {
            assertThat(workbook.getSheet("Birim Kırılımı")).isNull();
            assertThat(workbook.getSheet("Birim Kırılımı (2)")).isNull();
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(4);
        }
    }

    @Test
    void aTemplateWhoseElementsHaveAPrefixIsFilledAsAnyOther() throws IOException {
        byte[] template = prefixed(ReportTemplateTest.shipped("a-n"));

        try (XSSFWorkbook workbook = filled(template, 2)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("SPSS");
        }
    }

    /** As some libraries write it: {@code <x:row>} for {@code <row>}. */
    private static byte[] prefixed(byte[] template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(template));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String markup = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                zip.write((part.getName().contains("sheet1")
                                ? markup.replaceAll("<(/?)(\\w)", "<$1x:$2").replace("xmlns=", "xmlns:x=")
                                : markup)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** Licences and users change places; days are counted from 1904; a cover comes first. */
    private static byte[] template() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(ReportTemplateTest.shipped("a-n")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFRow headings = sheet.getRow(1);
            headings.getCell(3).setCellValue("Kullanıcı Sayısı");
            headings.getCell(4).setCellValue("Lisans Adedi");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A5:A6"));
            XSSFConditionalFormattingRule rule =
                    sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$N4>$M4");
            rule.createFontFormatting().setFontStyle(false, true);
            sheet.getSheetConditionalFormatting()
                    .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A4:N100")}, rule);
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            XSSFSheet cover = workbook.createSheet("Kapak");
            cover.createRow(0).createCell(0).setCellValue("Kapak sayfası");
            cover.createRow(1).createCell(0).setCellFormula("COUNTA(Rapor!A4:A1000)");
            workbook.setSheetOrder("Kapak", 0);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook filled(byte[] template, int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<ReportRow> lines = Collections.nCopies(rows, HostileTexts.row("SPSS", DAY));
        new ReportWorkbook(WorkbookTemplate.read(template), "Rapor", "Üniversite").write(lines.iterator(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
