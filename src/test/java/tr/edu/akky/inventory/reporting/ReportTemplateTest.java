package tr.edu.akky.inventory.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tr.edu.akky.inventory.shared.RefusedException;

class ReportTemplateTest {

    @Test
    void theShippedFilesAreWhatTheMakerMakes() throws IOException {
        assertThat(cells(shipped("a-n"))).isEqualTo(cells(ReportTemplateMaker.columnsAToN()));
        assertThat(cells(shipped("a-t"))).isEqualTo(cells(ReportTemplateMaker.columnsAToT()));
    }

    @Test
    void theLayoutAToNHasFourteenColumnsUnderFourGroups() throws IOException {
        try (XSSFWorkbook workbook = open(shipped("a-n"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(texts(sheet.getRow(1)))
                    .containsExactly(
                            "Yazılım Adı",
                            "Üst Kategori",
                            "Alt Kategori",
                            "Lisans Adedi",
                            "Kullanıcı Sayısı",
                            "Lisans Adı",
                            "Lisans Son Kullanım Tarihi",
                            "Açık Kaynak Kodlu Muadili",
                            "Avantajlar",
                            "Dezavantajlar",
                            "Kısıtlar",
                            "Yetkinlik",
                            "Açık Kaynak Kodlu Yazılım",
                            "Ticari Lisanslı Yazılım");
            assertThat(sheet.getMergedRegions().stream().map(Object::toString))
                    .anyMatch(region -> region.contains("A1:G1"))
                    .anyMatch(region -> region.contains("H1:K1"))
                    .anyMatch(region -> region.contains("M1:N1"));
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF4472C4");
            assertThat(sheet.getRow(2)
                            .getCell(13)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFEDEDED");
        }
    }

    @Test
    void columnsAreFoundByTheirHeadingsWhereverTheyStand() {
        WorkbookTemplate official = WorkbookTemplate.read(shipped("a-t"));

        assertThat(official.columns()).containsEntry(ReportField.NAME, 1).containsEntry(ReportField.REMARKS, 19);
        assertThat(official.firstRow()).isEqualTo(3);
        assertThat(official.lineNumberColumn()).isZero();
        assertThat(official.isOfficial()).isTrue();
    }

    @Test
    void otherSpellingsOfAHeadingAndATitleBlockAboveAreUnderstood() throws IOException {
        byte[] moved = changed(shipped("a-n"), sheet -> {
            sheet.shiftRows(0, sheet.getLastRowNum(), 4);
            sheet.getRow(5).getCell(7).setCellValue("AÇIK KAYNAK KODLU MUADİL");
            sheet.getRow(5).getCell(13).setCellValue("Ticari  Lisans");
        });

        WorkbookTemplate template = WorkbookTemplate.read(moved);

        assertThat(template.firstRow()).isEqualTo(7);
        assertThat(template.columns()).containsEntry(ReportField.COMMERCIAL_COST, 13);
    }

    @Test
    void aTemplateWithoutAHeadingIsRefusedWithTheHeadingNamed() throws IOException {
        byte[] incomplete = changed(shipped("a-n"), sheet -> {
            sheet.getRow(1).getCell(3).setCellValue("Adet");
            sheet.getRow(1).getCell(11).setCellValue("");
        });

        assertThatThrownBy(() -> WorkbookTemplate.read(incomplete))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("template.headings-missing");
                    assertThat(refused.arguments()).containsExactly("Lisans Adedi, Yetkinlik");
                });
    }

    @Test
    void aHeadingThatStandsTwiceIsRefused() throws IOException {
        byte[] twice =
                changed(shipped("a-n"), sheet -> sheet.getRow(1).getCell(5).setCellValue("Lisans Adedi"));

        assertRefused(twice, "template.heading-twice");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertRefused("Yazılım Adı;Üst Kategori".getBytes(StandardCharsets.UTF_8), "template.unreadable");
        assertRefused(new byte[0], "template.unreadable");
        byte[] shipped = shipped("a-n");
        assertRefused(Arrays.copyOf(shipped, shipped.length / 2), "template.unreadable");
    }

    @Test
    void aWorkbookWithoutTheHeadingsIsRefused() throws IOException {
        try (XSSFWorkbook empty = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            empty.createSheet();
            empty.write(out);
            assertRefused(out.toByteArray(), "template.no-headings");
        }
    }

    @Test
    void aFileThatUnpacksToMuchMoreThanATemplateIsRefusedBeforeItIsParsed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] block = new byte[1_000_000];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(block);
            }
        }

        assertRefused(bytes.toByteArray(), "template.too-large");
    }

    private static void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> WorkbookTemplate.read(content))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(reason));
    }

    static byte[] shipped(String layout) {
        try {
            return new ClassPathResource("reports/akky-rapor-" + layout + ".xlsx").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(byte[] content, Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook workbook = open(content);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static List<String> cells(byte[] content) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = open(content)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(sheet.getSheetName() + cell.getAddress() + "="
                                + new DataFormatter().formatCellValue(cell) + "#"
                                + cell.getCellStyle().getIndex());
                    }
                }
                sheet.getDataValidations()
                        .forEach(validation -> cells.add(validation.getRegions().getCellRangeAddresses()[0]
                                + validation.getValidationConstraint().getFormula1()));
            }
        }
        return cells;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
