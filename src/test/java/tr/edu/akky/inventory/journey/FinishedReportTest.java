package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.analysis.FinishedAnalysis;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.intake.Imported;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.LibreOffice;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** From the seven spreadsheets to the report that is sent, its documents opened by another program. */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class FinishedReportTest {

    private static final int FIRST_ROW = 3;
    private static final int OPEN_SOURCE = 13;
    private static final int COMMERCIAL = 14;
    private static final int FEASIBILITY = 15;
    private static final int START = 17;

    @LocalServerPort
    int port;

    @Autowired
    Imported imported;

    @Autowired
    FinishedAnalysis analysis;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @TempDir
    Path folder;

    private CurrentUser specialist;
    private long period;

    @BeforeEach
    void sevenUnitsAreApprovedAndEveryNameIsAProduct() throws IOException {
        specialist = people.reviewer();
        period = round.open().id();
        for (Map.Entry<String, String> file : ConsolidationJourneyTest.FILES.entrySet()) {
            Reported.UnitReport report = reported.begun(file.getKey());
            imported.handIn(report.clerk(), report.submission(), file.getValue());
            reported.approve(specialist, report);
        }
        reported.makeProductsOfOpenNames(specialist, period);
    }

    @Test
    void theReportIsFinishedSealedOpenedByAnotherProgramAndSent() throws Exception {
        LibreOffice.assumeInstalled();
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(specialist.getUsername(), People.PASSWORD);
            browser.open("/reports");
            assertThat(browser.text()).contains("Rapor %0 hazır", "Taslağı mühürle");
            browser.check("readiness with gaps");
            analysis.finish(specialist, period);
            browser.open("/analysis");
            browser.check("analysis finished");
            browser.open("/analysis/roadmap?period=" + period);
            browser.check("roadmap finished");
            browser.open("/reports");
            assertThat(browser.text()).contains("Rapor %100 hazır");
            browser.check("readiness complete");
            browser.submit("Raporu mühürle");
            assertThat(browser.text()).contains("Rapor mühürlendi", "Kesin");
            browser.check("sealed report");

            workbook(download(browser, "XLSX_A_T"));
            openDocument(download(browser, "ODS_A_T"));
            narrative(download(browser, "DOCX"));

            browser.page().fill("#number", "E-11223344-604.01-7");
            browser.page().fill("#date", "02.11.2026");
            browser.submit("Gönderildi olarak işaretle ve dönemi kilitle");
            assertThat(browser.text()).contains("02.11.2026 tarihli, E-11223344-604.01-7 sayılı yazı");
            browser.check("sent report");
            browser.requireNoComplaints();
        }
    }

    /** Recomputes what the calculator should have said, by the rule as a person would apply it with a pocket calculator. */
    private static void workbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            int lines = sheet.getLastRowNum() - FIRST_ROW + 1;
            assertThat(lines).isGreaterThan(30);
            for (int place = 0; place < lines; place++) {
                Row row = sheet.getRow(FIRST_ROW + place);
                assertThat(BigDecimal.valueOf(row.getCell(COMMERCIAL).getNumericCellValue()))
                        .isEqualByComparingTo(commercial(place));
                assertThat(BigDecimal.valueOf(row.getCell(OPEN_SOURCE).getNumericCellValue()))
                        .isEqualByComparingTo("27225.00");
                boolean possible = row.getCell(FEASIBILITY).getStringCellValue().equals("Geçiş Yapılabilir");
                assertThat(row.getCell(START).getLocalDateTimeCellValue())
                        .isEqualTo(possible ? start(place).atStartOfDay() : null);
                IntStream.rangeClosed(8, 12)
                        .filter(column -> possible)
                        .forEach(column -> assertThat(row.getCell(column).getStringCellValue())
                                .isNotBlank());
            }
        }
    }

    private static LocalDate start(int place) {
        return FinishedAnalysis.START.plusMonths(place);
    }

    private static BigDecimal commercial(int place) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal yearly = FinishedAnalysis.PRICE
                .add(BigDecimal.valueOf(place))
                .multiply(BigDecimal.valueOf(FinishedAnalysis.LICENCES))
                .multiply(new BigDecimal("1.20"));
        for (int year = 1; year <= 5; year++) {
            total = total.add(yearly.setScale(2, RoundingMode.HALF_UP));
            yearly = yearly.multiply(new BigDecimal("1.10"));
        }
        return total;
    }

    private void openDocument(Path file) throws Exception {
        LibreOffice.convert(folder, "xlsx", folder, file);
        Path converted = folder.resolve(file.getFileName().toString().replace(".ods", ".xlsx"));
        workbook(converted);
    }

    private void narrative(Path file) throws Exception {
        LibreOffice.convert(folder, "pdf", folder, file);
        assertThat(folder.resolve("DOCX.pdf")).isNotEmptyFile();
        LibreOffice.convert(folder, "txt:Text (encoded):UTF8", folder, file);
        String text = Files.readString(folder.resolve("DOCX.txt"));
        assertThat(text)
                .contains(
                        "6.2.1.1 İşletim Sistemi",
                        "A. Genel Bakış ve Mimari",
                        "ikinci madde",
                        "9.2 Yol Haritası",
                        "Ek 1 Analiz Tablosu")
                .doesNotContain("TASLAK", "**", "narrative.");
        assertThat(List.of(text.split("\n"))).noneMatch(line -> line.contains("{0}"));
    }

    private Path download(Browser browser, String kind) {
        Download download = browser.page()
                .waitForDownload(() ->
                        browser.page().locator("a[href$='/files/" + kind + "']").click());
        String name = download.suggestedFilename();
        Path file = folder.resolve(kind + name.substring(name.lastIndexOf('.')));
        download.saveAs(file);
        return file;
    }
}
