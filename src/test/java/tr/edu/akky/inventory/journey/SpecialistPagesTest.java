package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.analysis.FinishedAnalysis;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Every page of analysis, register and report, looked at by axe in light and dark, wide and narrow. */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class SpecialistPagesTest {

    /** The first in the order of the roadmap waits for nothing, the fifth for the fourth. */
    private static final int WAITING = 4;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    FinishedAnalysis analysis;

    private CurrentUser administrator;
    private long period;
    private Browser browser;

    @BeforeEach
    void aUnitIsApprovedAndAnAdministratorSignsIn() {
        administrator = people.administrator();
        period = round.open().id();
        reported.approved(
                administrator,
                "Mühendislik ve Doğa Bilimleri Fakültesi",
                rows(
                        "MATLAB",
                        "SPSS",
                        "AutoCAD",
                        "Adobe Photoshop",
                        "Microsoft SQL Server",
                        "ArcGIS",
                        "Stata",
                        "SolidWorks",
                        "Elektrokardiyogramverilerideğerlendirmeyazılımı Uzun Adlı Sürüm 2026"));
        reported.makeProductsOfOpenNames(administrator, period);
        browser = new Browser(port, true);
        browser.signIn(administrator.getUsername(), People.PASSWORD);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void thePagesOfTheAnalysisAreAccessibleBeforeAndAfterItIsDone() {
        String first = line(0);
        check("/analysis?period=" + period, first, first + "/cost", first + "/decision");
        check(roadmap(), "/analysis/guide?period=" + period);
        costWithErrors(first);

        analysis.finish(administrator, period);

        check(first, first + "/cost", roadmap(), roadmap() + "&show=conflicts");
        check("/analysis/guide?period=" + period, "/analysis/defaults?period=" + period);
        check("/analysis/costs?period=" + period, "/history?subject=line");
        lateDecision(line(WAITING));
        String guide = guideWithText();
        browser.submit("Önizle");
        browser.check("guide with preview");

        browser.signOut();
        browser.signIn(people.viewer().getUsername(), People.PASSWORD);
        check(first, first + "/cost", line(WAITING) + "/decision", guide);
        Tour.ANALYSIS.requireAll(browser.looked());
        browser.requireNoComplaints();
    }

    @Test
    void thePagesOfTheRegisterAreAccessible() {
        check("/register", "/register?print", "/register/regulations", "/register/checks");
        recordedCheck();
        check("/register/checks", "/register/justifications");
        writtenJustification();
        check("/register/justifications", "/history?subject=check", "/history?subject=justification");
        Tour.REGISTER.requireAll(browser.looked());
        browser.requireNoComplaints();
    }

    @Test
    void thePagesOfTheReportAreAccessible() {
        check("/reports/gaps?period=" + period + "&gap=COMPETENCE");
        String first = sealed("Taslağı mühürle");
        analysis.finish(administrator, period);
        String second = sealed("Raporu mühürle");
        check("/reports", "/reports/documents?period=" + period, first, second, second + "/comparison");
        check(second + "/comparison?with=" + first.substring(first.lastIndexOf('/') + 1));
        Tour.REPORT.requireAll(browser.looked());
        browser.requireNoComplaints();
    }

    private void costWithErrors(String line) {
        browser.open(line + "/cost");
        browser.page().fill("#dayRate", "çok");
        browser.page().locator("button[value='add:OPEN_SOURCE']").click();
        browser.page().locator("#price-0").fill("bedava");
        browser.submit("Kaydet");
        assertThat(browser.page().locator(".is-invalid").count()).isGreaterThan(1);
        browser.check("cost with errors");
    }

    /** Begins before what it waits for has ended. */
    private void lateDecision(String line) {
        browser.open(line + "/decision");
        browser.page().fill("#startsOn", "01.02.2027");
        browser.page()
                .waitForNavigation(() ->
                        browser.page().locator("button[value=stay]").last().click());
        assertThat(browser.text()).contains("için karar kaydedildi");
        browser.check("decision with a conflict");
    }

    private String guideWithText() {
        browser.open("/analysis/guide?period=" + period);
        browser.page().locator("main table a").first().click();
        browser.check("guide with text");
        return browser.path() + "?period=" + period;
    }

    private void recordedCheck() {
        check("/register/checks/new");
        browser.submit("Denetimi kaydet");
        browser.check("check with errors");
        browser.page().fill("#checkedOn", "01.02.2026");
        browser.page().fill("#checkedBy", "Ayşe Yılmaz");
        browser.page().fill("#findings", "Kayıtlar yerinde görülenlerle karşılaştırıldı.");
        browser.page().locator("[name='tasks[0].what']").fill("İki kurulumu kaldır");
        browser.page().locator("[name=units]").first().check();
        browser.submit("Denetimi kaydet");
        browser.check("check to be filled in");
        check(browser.path().replace("/edit", ""));
    }

    private void writtenJustification() {
        check("/register/justifications/new");
        browser.submit("Taslağı kaydet");
        browser.check("justification with errors");
        browser.page().fill("#product", "MATLAB");
        browser.submit("Boş alanları analizden doldur");
        browser.check("justification with drafts");
        browser.submit("Taslağı kaydet");
        browser.check("justification");
        check(browser.path() + "/edit");
    }

    private String sealed(String button) {
        browser.open("/reports?period=" + period);
        browser.submit(button);
        return browser.path();
    }

    private void check(String... paths) {
        browser.check(List.of(paths));
    }

    private String roadmap() {
        return "/analysis/roadmap?period=" + period;
    }

    /** The address of the line that comes at this place in the roadmap. */
    private String line(int place) {
        return "/analysis/lines/" + analysis.lines(period).get(place);
    }

    private static EntryForm[] rows(String... names) {
        return Arrays.stream(names)
                .map(name -> Reported.row(name, "10", "40", "31.12.2027"))
                .toArray(EntryForm[]::new);
    }
}
