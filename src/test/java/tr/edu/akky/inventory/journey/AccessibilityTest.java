package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Every page of the round, looked at by axe in light and dark, wide and narrow. */
@InventoryTest
class AccessibilityTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Test
    void everyPageOfTheRoundIsAccessibleInLightAndDarkWideAndNarrow() throws IOException {
        Unit unit = people.unit("Bilgi İşlem Daire Başkanlığı");
        CurrentUser clerk = people.staffOf(unit);
        CurrentUser administrator = people.administrator();
        long period = round.open().id();
        long submission = round.submissionOf(clerk, unit);
        try (Browser browser = new Browser(port, true)) {
            browser.open("/sign-in");
            browser.check("sign-in");
            browser.open("/password/forgotten");
            browser.check("forgotten");
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            check(
                    browser,
                    "/",
                    "/submissions",
                    "/submissions/" + submission,
                    "/profile",
                    "/notifications",
                    "/notifications/settings");
            long row = round.enter(clerk, submission, "AutoCAD");
            check(
                    browser,
                    "/submissions/" + submission,
                    "/submissions/" + submission + "/checklist",
                    "/submissions/" + submission + "/entries/new",
                    "/submissions/" + submission + "/entries/" + row,
                    "/catalogue/products",
                    "/catalogue/equivalents",
                    "/catalogue/categories");
            browser.open("/submissions/" + submission + "/entries/new");
            browser.page().fill("#licences", "on beş");
            browser.submit("Kaydı kaydet");
            browser.check("entry with errors");
            String edit = "/submissions/" + submission + "/entries/" + row;
            browser.open(edit);
            browser.page().fill("#licences", "12");
            browser.submit("Kaydı kaydet");
            browser.open(edit);
            browser.page().fill("#licences", "15");
            browser.page().evaluate("document.querySelector('[name=version]').value = '0'");
            browser.submit("Kaydı kaydet");
            assertThat(browser.text()).contains("siz düzenlerken değişti");
            browser.check("conflict");
            browser.open("/submissions/" + submission + "/checklist");
            browser.submit("Bildirimi BİDB’ye gönder");
            browser.signOut();

            browser.signIn(administrator.getUsername(), People.PASSWORD);
            check(
                    browser,
                    "/",
                    "/review",
                    "/review/reminders?period=" + period,
                    "/administration/mail",
                    "/notifications",
                    "/review/" + submission,
                    "/review/" + submission + "/entries/" + row,
                    "/reports",
                    "/consolidation",
                    "/consolidation/shared/new",
                    "/administration/catalogue/exchange",
                    "/history",
                    "/administration",
                    "/administration/units",
                    "/administration/units/new",
                    "/administration/accounts",
                    "/administration/accounts/new",
                    "/administration/periods",
                    "/administration/periods/" + period,
                    "/administration/templates",
                    "/administration/lists",
                    "/administration/catalogue/products/new",
                    "/administration/catalogue/equivalents/new");
            browser.open("/administration/lists");
            browser.page()
                    .setInputFiles(
                            "#file-units",
                            new FilePayload(
                                    "birimler.csv",
                                    "text/csv",
                                    "Birim Adı;DETSİS No\nTıp Fakültesi;12\nX;\n".getBytes(StandardCharsets.UTF_8)));
            browser.submit("Listeyi önizle");
            browser.check("list preview");
            browser.open("/catalogue/products?q=matlab");
            browser.follow("MATLAB");
            browser.check("product");
            browser.requireNoComplaints();
        }
    }

    @Test
    void whileTypingTheCatalogueOffersProductsByKeyboardAndFillsTheCategories() {
        Unit unit = people.unit("Tıp Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        round.open();
        long submission = round.submissionOf(clerk, unit);
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open("/submissions/" + submission + "/entries/new");
            Page page = browser.page();
            page.locator("#name").pressSequentially("ms ofis");
            page.locator("[role=option]").first().waitFor();
            browser.check("completions");
            browser.requireNoComplaints();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(page.inputValue("#name")).containsIgnoringCase("Microsoft Office");
            assertThat(page.inputValue("#topCategory")).isEqualTo("son-kullanici");
            assertThat(page.inputValue("#category")).isEqualTo("son-kullanici-ofis");
            assertThat(page.locator("#category option").allInnerTexts()).doesNotContain("Güvenlik Duvarı");
        }
    }

    private static void check(Browser browser, String... paths) {
        for (String path : paths) {
            browser.open(path);
            browser.check(path);
        }
    }
}
