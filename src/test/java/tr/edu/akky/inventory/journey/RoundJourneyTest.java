package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** The whole round in a real browser: enter, submit, correct, approve, export; the file is compared cell by cell. */
@InventoryTest
class RoundJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aUnitReportsTenRowsAndTheOfficialWorkbookHoldsEachCell(boolean javaScript) throws Exception {
        Unit unit = people.unit("Bilgi İşlem Daire Başkanlığı");
        CurrentUser clerk = people.staffOf(unit);
        CurrentUser reviewer = people.reviewer();
        round.open();
        List<List<String>> rows = ReportComparison.firstTenRows();
        try (Browser browser = new Browser(port, javaScript)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open("/submissions");
            browser.follow("Bildirimi sürdür");
            for (List<String> row : rows) {
                browser.follow(rows.indexOf(row) == 0 ? "İlk yazılımı ekle" : "Yazılım ekle");
                enter(browser.page(), row);
                browser.submit("Kaydı kaydet");
                assertThat(browser.text()).contains("“" + row.get(0) + "” eklendi");
            }
            browser.follow("Denetle ve gönder");
            browser.submit("Bildirimi BİDB’ye gönder");
            browser.signOut();

            browser.signIn(reviewer.getUsername(), People.PASSWORD);
            browser.open("/review");
            browser.follow(unit.name());
            browser.follow(rows.get(0).get(0));
            browser.page().selectOption("#field", "LICENCES");
            browser.page().fill("#message", "Fatura 3 lisans gösteriyor; denetleyin.");
            browser.submit("Düzeltme iste");
            browser.submit("Birime geri gönder");
            browser.signOut();

            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open("/submissions");
            browser.follow("Bildirimi sürdür");
            assertThat(browser.text()).contains("Fatura 3 lisans gösteriyor");
            browser.follow("Kayda git");
            browser.page().fill("#licences", "3");
            browser.submit("Kaydı kaydet");
            browser.page().fill("[name=answer]", "3 olarak düzelttim.");
            browser.submit("Yanıtla");
            browser.follow("Denetle ve gönder");
            browser.submit("Bildirimi BİDB’ye gönder");
            browser.signOut();

            browser.signIn(reviewer.getUsername(), People.PASSWORD);
            browser.open("/review");
            browser.follow(unit.name());
            assertThat(browser.text()).contains("3 olarak düzelttim.", "değişen 1 kayıt");
            browser.submit("Bildirimi onayla");
            assertThat(browser.text()).contains("Onaylandı");

            browser.open("/reports/documents");
            browser.page().check("[name=source][value=UNITS]");
            Download download = browser.page()
                    .waitForDownload(() -> browser.page()
                            .locator("button", new Page.LocatorOptions().setHasText("Raporu indir"))
                            .click());
            assertThat(download.suggestedFilename())
                    .isEqualTo("AKKY-Gecisi-Analiz-ve-Yol-Haritasi-Raporu-2026-Yili-1-Donem-Birim-Kayitlari.xlsx");
            Path report = folder.resolve("rapor.xlsx");
            download.saveAs(report);
            rows.get(0).set(3, "3");
            ReportComparison.compare(report, rows);
            ReportComparison.compareWithLibreOffice(report, rows, folder);
        }
    }

    private static void enter(Page page, List<String> row) {
        for (int index = 0; index < ReportComparison.FIELDS.size(); index++) {
            String field = ReportComparison.FIELDS.get(index);
            String value = row.get(index);
            switch (field) {
                case "topCategory", "competence" -> {
                    if (!value.isEmpty()) {
                        page.selectOption("#" + field, new SelectOption().setLabel(value));
                    }
                }
                case "category" ->
                    page.locator("#category optgroup[label='" + row.get(1) + "'] option")
                            .filter(new Locator.FilterOptions().setHasText(value))
                            .first()
                            .evaluate("option => { option.selected = true }");
                default -> page.fill("#" + field, value);
            }
        }
    }
}
