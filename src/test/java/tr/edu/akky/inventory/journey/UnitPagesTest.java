package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Every page of a unit's people and of those who review their submission. */
@InventoryTest
class UnitPagesTest {

    private static final String DRAFT = """
            fetch('/drafts?page=' + location.pathname, { headers: { Accept: 'application/json' } })
              .then(answer => answer.json()).then(drafts => String(drafts[0].id))
            """;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    private CurrentUser clerk;
    private String submission;
    private long id;

    @BeforeEach
    void aUnitIsAskedToReport() {
        Unit unit = people.unit("Bilgi İşlem Daire Başkanlığı");
        clerk = people.staffOf(unit);
        round.open();
        id = round.submissionOf(clerk, unit);
        submission = "/submissions/" + id;
    }

    @Test
    void thePagesOfAUnitAndOfItsReviewAreAccessible() {
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.check(
                    List.of("/", "/submissions", submission, "/profile", "/profile/sessions", "/search?q=fakülte"));
            browser.check(List.of("/notifications", "/notifications/settings"));
            long entry = round.enter(clerk, id, "AutoCAD");
            String row = submission + "/entries/" + entry;
            browser.check(List.of(row + "/cells/licences"));
            browser.check(List.of(submission + "/entries/bulk?field=licenceName&all=true"));
            aDraft(browser);
            browser.check(List.of(submission, submission + "/checklist", submission + "/entries/new", row));
            aRowWithErrors(browser);
            aConflict(browser, row);
            browser.open(submission + "/checklist");
            browser.submit("Bildirimi BİDB’ye gönder");
            Tour.UNIT.requireAll(browser.looked());
            browser.signOut();

            browser.signIn(people.reviewer().getUsername(), People.PASSWORD);
            String review = "/review/" + id;
            String reviewed = row.replace("/submissions", "/review");
            browser.check(List.of("/", "/review", review, reviewed, reviewed + "/cells/licences", "/history"));
            browser.check(List.of("/review/reminders?submission=" + id));
            Tour.REVIEW.requireAll(browser.looked());
            browser.requireNoComplaints();
        }
    }

    @Test
    void whileTypingTheCatalogueOffersProductsByKeyboardAndFillsTheCategories() {
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open(submission + "/entries/new");
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

    private void aDraft(Browser browser) {
        browser.open(submission + "/entries/new");
        browser.page().fill("#name", "Yarım kalan kayıt");
        browser.page().locator("text=Taslak kaydedildi").waitFor();
        Object draft = browser.page().evaluate(DRAFT);
        browser.page().fill("#name", "");
        browser.check(List.of("/drafts/" + draft));
    }

    private void aRowWithErrors(Browser browser) {
        browser.open(submission + "/entries/new");
        browser.page().fill("#licences", "on beş");
        browser.submit("Kaydı kaydet");
        browser.check("entry with errors");
    }

    /** Sends the version before the last, as from a page that was opened earlier. */
    private static void aConflict(Browser browser, String row) {
        browser.open(row);
        browser.page().fill("#licences", "12");
        browser.submit("Kaydı kaydet");
        browser.open(row);
        browser.page().fill("#licences", "15");
        browser.page().evaluate("document.querySelector('[name=version]').value = '0'");
        browser.submit("Kaydı kaydet");
        assertThat(browser.text()).contains("siz düzenlerken değişti");
        browser.check("conflict");
    }
}
