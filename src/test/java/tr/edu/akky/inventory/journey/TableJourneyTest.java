package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** A clerk works in the table by keyboard alone, a reviewer asks in it; and the same without scripts. */
@InventoryTest
class TableJourneyTest {

    private static final String PASTE = """
            () => {
              const data = new DataTransfer();
              data.setData('text/plain', 'Yazılım adı\\tLisans adedi\\nMaple\\t4\\nStata\\t6');
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Submissions submissions;

    private CurrentUser clerk;
    private CurrentUser reviewer;
    private long submission;

    @BeforeEach
    void twoRows() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        reviewer = people.reviewer();
        round.open();
        submission = round.submissionOf(clerk, unit);
        round.enter(clerk, submission, "AutoCAD");
        round.enter(clerk, submission, "SPSS");
    }

    @Test
    void aColumnIsFilledAndRowsAreAddedByKeyboardAlone() {
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open("/submissions/" + submission);
            Page page = browser.page();
            Keyboard keys = page.keyboard();
            cell(page, 0, "name").focus();
            keys.press("ArrowRight");
            keys.press("ArrowRight");
            for (String licences : List.of("41", "Sınırsız")) {
                keys.press("Enter");
                page.locator("[data-cell-form] input[name=licences]").waitFor();
                keys.type(licences);
                keys.press("Enter");
                gone(page);
            }
            assertThat(cell(page, 0, "licences").innerText()).isEqualTo("41");
            assertThat(cell(page, 1, "licences").innerText()).isEqualTo("Sınırsız");

            keys.press("ArrowUp");
            keys.press("ArrowRight");
            keys.type("bol");
            page.locator("[data-cell-form]").waitFor();
            keys.press("Tab");
            page.locator("[data-cell-form] .field-error").waitFor();
            assertThat(page.locator("[data-cell-form] input[name=users]").inputValue())
                    .isEqualTo("bol");
            browser.check("a cell that cannot be read");
            keys.press("Escape");
            gone(page);

            page.locator("#new-name").focus();
            for (String name : List.of("Maxima", "Geodin", "Zotero")) {
                keys.type(name);
                keys.press("Enter");
                page.locator("tr[data-row]", new Page.LocatorOptions().setHasText(name))
                        .waitFor();
            }
            assertThat(page.locator("tr[data-row]").count()).isEqualTo(5);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("new-name");

            page.locator("[data-choose-all] input").first().check();
            page.selectOption("#bulk-field", "category");
            browser.submit("Değiştir");
            browser.check("many rows");
            page.selectOption("#category", "son-kullanici-ofis");
            browser.submit("Seçilen kayıtlara yaz");
            assertThat(browser.text()).contains("5 kayıt değiştirildi").doesNotContain("Kategori eksik");

            cell(page, 0, "name").focus();
            page.evaluate(PASTE);
            browser.check("a pasted table");
            browser.submit("Önizlemede aç");
            page.waitForCondition(() -> browser.text().contains("Stata"));
            browser.requireNoComplaints();
        }
    }

    @Test
    void whatIsBeingSavedIsNotLeftByEscapeAndTheAnswerReplacesItsOwnRow() {
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open("/submissions/" + submission);
            Page page = browser.page();
            List<Route> slow = new ArrayList<>();
            page.route("**/cells/**", route -> {
                if (route.request().method().equals("POST")) {
                    slow.add(route);
                } else {
                    route.resume();
                }
            });
            Keyboard keys = page.keyboard();
            cell(page, 0, "name").focus();
            keys.press("ArrowRight");
            keys.press("ArrowRight");
            keys.press("Enter");
            page.locator("[data-cell-form] input[name=licences]").waitFor();
            keys.type("41");
            keys.press("Enter");
            page.waitForCondition(() -> !slow.isEmpty());
            keys.press("Escape");
            slow.get(0).resume();
            gone(page);

            assertThat(cell(page, 0, "licences").innerText()).isEqualTo("41");
            assertThat(page.locator("tr[data-row]").count()).isEqualTo(2);
            browser.requireNoComplaints();
        }
    }

    @Test
    void whenBothChangeOneCellNothingTypedIsLost() {
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open("/submissions/" + submission);
            Page page = browser.page();
            cell(page, 0, "users").click();
            page.locator("[data-cell-form]").waitFor();
            Page other = page.context().newPage();
            other.navigate(page.url());
            other.locator("tr[data-row] [data-cell=users]").first().click();
            other.locator("[data-cell-form] input[name=users]").fill("71");
            other.keyboard().press("Enter");
            gone(other);
            other.close();

            page.locator("[data-cell-form] input[name=users]").fill("72");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));

            assertThat(browser.text()).contains("siz düzenlerken değişti", "71", "72");
        }
    }

    @Test
    void aReviewerAsksInTheTable() {
        submissions.submit(clerk, submission);
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(reviewer.getUsername(), People.PASSWORD);
            browser.open("/review/" + submission);
            Page page = browser.page();
            cell(page, 1, "expiry").click();
            page.locator("#cell-message").fill("Fatura başka gün gösteriyor.");
            page.keyboard().press("Tab");
            gone(page);
            assertThat(cell(page, 1, "expiry").getAttribute("class")).contains("asked");
            browser.check("a row asked about");
            browser.requireNoComplaints();
        }
    }

    @Test
    void withoutScriptsTheSameIsDoneInForms() {
        try (Browser browser = new Browser(port, false)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open("/submissions/" + submission + "?sort=-name");
            browser.page().fill("#new-name", "Maxima");
            browser.submit("Ekle");
            assertThat(browser.text()).contains("“Maxima” eklendi", "3 / 3 kayıt");
            assertThat(browser.page().url()).contains("sort=-name");

            browser.page().fill("#new-name", "Origin");
            browser.page().fill("[form=new-row][name=users]", "bir sürü");
            browser.submit("Ekle");
            assertThat(browser.page().inputValue("#users")).isEqualTo("bir sürü");
            browser.page().fill("#users", "8");
            browser.submit("Kaydı kaydet");

            browser.page().locator("[data-choice]").first().check();
            browser.page().locator("[data-choice]").last().check();
            browser.page().selectOption("#bulk-field", "note");
            browser.submit("Değiştir");
            browser.page().fill("#note", "Denetlendi");
            browser.submit("Seçilen kayıtlara yaz");
            assertThat(browser.text()).contains("2 kayıt değiştirildi");
            browser.submit("Geri al");
            assertThat(browser.text()).contains("2 kayıt önceki hâline döndü");
            browser.follow("Excel’den yapıştır");
            assertThat(browser.text()).contains("Kopyalayıp yapıştırın");
        }
    }

    private static Locator cell(Page page, int row, String column) {
        return page.locator("tr[data-row]").nth(row).locator("[data-cell=" + column + "]");
    }

    private static void gone(Page page) {
        page.locator("[data-cell-form]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
