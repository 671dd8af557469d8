package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.intake.Imported;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** From the raw rows of seven units to finished lines, by keyboard alone; the workbook is summed up independently. */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class ConsolidationJourneyTest {

    static final Map<String, String> FILES = Map.of(
            "Bilgi İşlem Daire Başkanlığı", "01-bilgi-islem.xlsx",
            "Mühendislik Fakültesi", "02-muhendislik-fakultesi.xlsx",
            "Tıp Fakültesi", "03-tip-fakultesi.csv",
            "İktisadi ve İdari Bilimler Fakültesi", "04-iktisadi-idari-bilimler.xls",
            "Kütüphane ve Dokümantasyon Daire Başkanlığı", "05-kutuphane.ods",
            "Teknik Bilimler Meslek Yüksekokulu", "06-meslek-yuksekokulu.xlsx",
            "Rektörlük", "07-rektorluk.xlsx");

    @LocalServerPort
    int port;

    @Autowired
    Imported imported;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    Categories categories;

    @TempDir
    Path folder;

    private static final List<String> LOOKED = new ArrayList<>();

    private CurrentUser specialist;
    private Map<String, List<ReportedRows.Row>> units;

    @AfterAll
    static void everyPageOfTheConsolidationWasLookedAt() {
        Tour.CONSOLIDATION.requireAll(LOOKED);
    }

    @BeforeEach
    void sevenUnitsAreApproved() throws IOException {
        specialist = people.reviewer();
        round.open();
        units = ReportedRows.byUnit(categories);
        assertThat(units.keySet()).isEqualTo(FILES.keySet());
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Reported.UnitReport report = reported.begun(file.getKey());
            imported.handIn(report.clerk(), report.submission(), file.getValue());
            reported.approve(specialist, report);
        }
    }

    @Test
    void aSpecialistFinishesTheLinesByKeyboardAloneAndTheirSumsAreRight() throws IOException {
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(specialist.getUsername(), People.PASSWORD);
            browser.open("/consolidation");
            browser.check("workbench");
            Page page = browser.page();
            tabToFirstName(page);
            assertThat(focused(page)).isEqualTo("AutoCAD LT");
            press(page, "n");
            assertThat(browser.text()).contains("1 ad için yeni ürün kataloğa eklendi");

            assertThat(focused(page)).isEqualTo("Kaspersky EDR");
            press(page, "Enter");
            assertThat(browser.text()).contains("1 ad bağlandı");
            press(page, "z");
            assertThat(browser.text()).contains("Geri alındı: Kaspersky EDR");
            press(page, "y");
            assertThat(browser.text()).contains("Yinelendi: Kaspersky EDR");

            assertThat(focused(page)).isEqualTo("EBYS");
            press(page, "d");
            assertThat(browser.text()).contains("bir daha önerilmeyecek");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            while (!focused(page).equals("EBYS")) {
                page.keyboard().press("j");
            }
            press(page, "n");

            assertThat(focused(page)).isEqualTo("Öğrenci Bilgi Sistemi");
            page.keyboard().press("m");
            page.keyboard().type("proliz");
            page.locator("[role=option]").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.locator("[role=option]")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            press(page, "Enter");
            assertThat(browser.text()).contains("1 ad seçilen ürüne taşındı", "Açık ad kalmadı");
            browser.check("workbench finished");

            compareSums(report(browser));
            browser.open("/consolidation/lines?period=" + period(page));
            browser.check("lines");
            browser.follow("IBM SPSS Statistics");
            browser.check("line");
            LOOKED.addAll(browser.looked());
            browser.requireNoComplaints();
        }
    }

    @Test
    void withoutJavaScriptEachActHasItsButton() {
        try (Browser browser = new Browser(port, false)) {
            browser.signIn(specialist.getUsername(), People.PASSWORD);
            browser.open("/consolidation");
            browser.submit("Kaspersky Endpoint Security / Next");
            assertThat(browser.text()).contains("1 ad bağlandı");
            browser.submit("Geri al");
            assertThat(browser.text()).contains("Geri alındı: Kaspersky EDR");
            browser.submit("Yinele");
            browser.page().check("text=EBYS");
            browser.page().fill("#target", "enVision EBYS");
            browser.submit("Taşı");
            assertThat(browser.text()).contains("1 ad seçilen ürüne taşındı");
        }
    }

    @Test
    void bidbDeclaresASharedLicenceOnceAndAUnitSaysHowManyUseIt() {
        Unit unit = people.unit("Fen Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        round.makeMissing();
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(specialist.getUsername(), People.PASSWORD);
            browser.check(List.of("/consolidation/shared/new"));
            browser.submit("Kampüs lisansını kaydet");
            browser.check("shared licence with errors");
            browser.page().fill("#product", "matlab");
            browser.page().fill("#name", "Campus-Wide");
            browser.page().selectOption("#metric", "SITE");
            browser.submit("Kampüs lisansını kaydet");
            assertThat(browser.text()).contains("MathWorks MATLAB ve Simulink", "Sınırsız");
            browser.check("shared licences");
            browser.follow("MathWorks MATLAB ve Simulink");
            browser.check("shared licence");
            browser.signOut();

            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open("/submissions/" + round.submissionOf(clerk, unit) + "/checklist");
            browser.follow("Kampüs lisanslarını kaç kişinin kullandığını yazın");
            browser.page().fill("input[inputmode=numeric]", "120");
            browser.submit("Kullanıcı sayılarını kaydet");
            assertThat(browser.page().inputValue("input[inputmode=numeric]")).isEqualTo("120");
            browser.check("shared use");
            LOOKED.addAll(browser.looked());
            browser.requireNoComplaints();
        }
    }

    private static void tabToFirstName(Page page) {
        for (int step = 0; step < 60 && focused(page).isEmpty(); step++) {
            page.keyboard().press("Tab");
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.matches('[data-name]')"
                + " ? document.activeElement.closest('li').querySelector('strong').textContent : ''");
    }

    private static void press(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private static String period(Page page) {
        return page.inputValue("[name=period] >> nth=0");
    }

    private Path report(Browser browser) {
        browser.open("/reports/documents");
        Download download = browser.page()
                .waitForDownload(() -> browser.page()
                        .locator("button", new Page.LocatorOptions().setHasText("Raporu indir"))
                        .click());
        Path file = folder.resolve("rapor.xlsx");
        download.saveAs(file);
        return file;
    }

    /** Sums the typed rows by a list of who means what that was written by hand. */
    private void compareSums(Path report) throws IOException {
        List<ReportedRows.Row> all =
                units.values().stream().flatMap(List::stream).toList();
        Map<String, Row> lines;
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                CsvReader<NamedCsvRecord> expected = CsvReader.builder()
                        .ofNamedCsvRecord(new ClassPathResource("consolidation/expected-lines.csv")
                                .getContentAsString(StandardCharsets.UTF_8))) {
            Sheet sheet = workbook.getSheetAt(0);
            lines = Stream.iterate(3, row -> row <= sheet.getLastRowNum(), row -> row + 1)
                    .map(sheet::getRow)
                    .collect(Collectors.toMap(row -> row.getCell(0).getStringCellValue(), row -> row));
            List<NamedCsvRecord> meant = expected.stream().toList();
            assertThat(lines.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            meant.stream().map(line -> line.getField("line")).toList());
            for (NamedCsvRecord line : meant) {
                List<String> names = List.of(line.getField("names").split(";"));
                compare(
                        line.getField("line"),
                        Objects.requireNonNull(lines.get(line.getField("line"))),
                        all.stream()
                                .filter(row -> names.contains(row.form().name))
                                .toList());
            }
            assertThat(workbook.getSheet("Birim Kırılımı").getLastRowNum()).isEqualTo(all.size());
        }
    }

    private static void compare(String name, Row line, List<ReportedRows.Row> rows) {
        boolean unlimited = rows.stream().anyMatch(row -> row.licences().unlimited());
        long licences = rows.stream()
                .map(row -> row.licences().amount())
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        long users = rows.stream()
                .map(row -> row.users().amount())
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        assertThat(text(line.getCell(3))).as(name).isEqualTo(unlimited ? "Sınırsız" : "" + licences);
        assertThat(text(line.getCell(4))).as(name).isEqualTo("" + users);
        rows.stream()
                .map(row -> row.expiry().date())
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .ifPresent(earliest -> assertThat(
                                line.getCell(6).getLocalDateTimeCellValue().toLocalDate())
                        .as(name)
                        .isEqualTo(earliest));
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((long) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
