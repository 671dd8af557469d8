package tr.edu.akky.inventory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Nothing typed is lost: not by a crash, the back button, an ended session, a dead line or two quick clicks. */
@InventoryTest
class DraftJourneyTest {

    private static final Map<String, String> TYPED = Map.of(
            "name", "Bordro Plus",
            "licences", "on iki",
            "licenceName", "Kampüs",
            "advantages", "İlk satır\nikinci satır",
            "note", "ığüşöç İ");

    private static final Pattern KEPT = Pattern.compile("Taslak kaydedildi \\d\\d\\.\\d\\d");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser clerk;
    private String submission;

    @BeforeEach
    void aUnitHasAnOpenSubmission() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        submission = "/submissions/" + round.submissionOf(clerk, unit);
    }

    @Test
    void whatWasTypedIsBackAfterACrashAndTheBackButtonAndGoneOnceItIsSaved() {
        try (Browser browser = inTheForm(true)) {
            Page page = browser.page();
            type(page);
            page.selectOption("#topCategory", "son-kullanici");
            page.selectOption("#category", "son-kullanici-mesleki");
            page.check("#usersUnlimited");
            assertThat(status(page)).hasText(KEPT);

            page.reload();
            assertThat(notice(page)).isVisible();
            requireTyped(page);
            assertThat(page.inputValue("#category")).isEqualTo("son-kullanici-mesleki");
            assertThat(page.isChecked("#usersUnlimited")).isTrue();
            browser.check("entry with its draft");

            page.fill("#note", "son harfler");
            browser.follow("Tıp Fakültesi");
            page.goBack();
            assertThat(notice(page)).isVisible();
            assertThat(page.inputValue("#note")).isEqualTo("son harfler");

            page.fill("#licences", "12");
            page.locator("main form .btn-primary").dblclick();
            page.waitForURL("**" + submission);
            assertThat(rows()).isEqualTo(1);

            browser.open(submission + "/entries/new");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.inputValue("#name")).isEmpty();
            browser.requireNoComplaints();
        }
    }

    @Test
    void givingADraftUpBringsBackWhatIsStored() {
        try (Browser browser = inTheForm(true)) {
            Page page = browser.page();
            type(page);
            assertThat(status(page)).hasText(KEPT);
            page.reload();
            notice(page).getByText("Bunlardan vazgeç").click();
            assertThat(page.locator("#name")).hasValue("");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(notice(page)).hasCount(0);
        }
    }

    @Test
    void afterTheSessionEndedThePersonSignsInInPlaceAndGoesOn() {
        try (Browser browser = inTheForm(true)) {
            Page page = browser.page();
            endSession(page);
            type(page);
            Locator dialog = page.locator("dialog");
            assertThat(dialog).isVisible();
            browser.check("sign in again in place");

            signIn(dialog, "yanlış parola");
            assertThat(dialog).containsText("E-posta ya da parola yanlış");
            signIn(dialog, People.PASSWORD);
            assertThat(dialog).isHidden();
            assertThat(status(page)).hasText(KEPT);
            requireTyped(page);

            page.fill("#licences", "12");
            browser.submit("Kaydı kaydet");
            assertThat(rows()).isEqualTo(1);
        }
    }

    @Test
    void whoeverGuessesInPlaceIsToldHowLongToWait() {
        try (Browser browser = inTheForm(true)) {
            Page page = browser.page();
            endSession(page);
            type(page);
            Locator dialog = page.locator("dialog");
            for (int attempt = 0; attempt < 6; attempt++) {
                signIn(dialog, "yanlış parola");
                assertThat(dialog.locator("[name=password]"))
                        .hasValue("", new LocatorAssertions.HasValueOptions().setTimeout(30_000));
            }

            assertThat(dialog)
                    .containsText(
                            Pattern.compile("Çok sayıda yanlış deneme yapıldı. \\d+ saniye bekleyip yeniden deneyin"));
            requireTyped(page);
        }
    }

    @Test
    void withoutScriptEveryFieldIsBackAfterSignInToo() {
        try (Browser browser = inTheForm(false)) {
            Page page = browser.page();
            type(page);
            endSession(page);
            browser.submit("Kaydı kaydet");
            assertThat(browser.text()).contains("Hiçbir şey kaybolmadı");

            page.fill("#email", clerk.getUsername());
            page.fill("#password", People.PASSWORD);
            browser.submit("Giriş yap");
            requireTyped(page);
            page.fill("#licences", "12");
            browser.submit("Kaydı kaydet");
            assertThat(rows()).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeKeptIsSaidLoudlyAndKeptOnceTheServerAnswers() {
        try (Browser browser = inTheForm(true)) {
            Page page = browser.page();
            page.context().setOffline(true);
            type(page);
            assertThat(page.locator("[data-draft-failure]"))
                    .containsText("sunucuya ulaşılamıyor. Yazdıklarınız bu sayfada duruyor");
            page.locator("main form .btn-primary").click();
            requireTyped(page);

            page.context().setOffline(false);
            assertThat(status(page)).hasText(KEPT);
            assertThat(page.locator("[data-draft-failure]")).isHidden();
        }
    }

    private Browser inTheForm(boolean javaScript) {
        Browser browser = new Browser(port, javaScript);
        browser.signIn(clerk.getUsername(), People.PASSWORD);
        browser.open(submission + "/entries/new");
        return browser;
    }

    private static void type(Page page) {
        TYPED.forEach((field, text) -> page.fill("#" + field, text));
    }

    private static void requireTyped(Page page) {
        TYPED.forEach((field, text) ->
                assertThat(page.inputValue("#" + field)).as(field).isEqualTo(text));
    }

    private static void endSession(Page page) {
        page.context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("akky-session"));
    }

    private static void signIn(Locator dialog, String password) {
        dialog.locator("[name=password]").fill(password);
        dialog.locator("[data-enter]").click();
    }

    private static Locator status(Page page) {
        return page.locator("[data-draft-status]");
    }

    private static Locator notice(Page page) {
        return page.locator("[data-draft-restored]");
    }

    private int rows() {
        return jdbc.sql("select count(*) from entry").query(Integer.class).single();
    }
}
