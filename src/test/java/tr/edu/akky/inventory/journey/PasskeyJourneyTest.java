package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.LocalPasswords;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Passkeys and the second step in a browser whose device holds passkeys, and in one that has none. */
@InventoryTest
class PasskeyJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LocalPasswords local;

    private CurrentUser clerk;
    private String submission;

    @BeforeEach
    void aUnitIsAskedToReport() {
        Unit unit = people.unit("Fen Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        submission = "/submissions/" + round.submissionOf(clerk, unit);
    }

    @Test
    void aPasskeySignsInAloneAndAfterThePasswordUntilItIsRemoved() {
        try (Browser browser = new Browser(port, true)) {
            authenticator(browser);
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.check(List.of("/profile/second-factor"));
            browser.submit("Uygulamayı kur");
            browser.check("/profile/second-factor/app");
            browser.open("/profile/second-factor");
            browser.page().fill("#label", "iş bilgisayarım");
            browser.submit("Geçiş anahtarı ekle");
            assertThat(browser.text()).contains("Geçiş anahtarı eklendi", "iş bilgisayarım");
            browser.check("with a passkey");
            browser.submit("Yeni kodlar oluştur");
            browser.check("recovery codes");
            assertThat(browser.page().locator(".codes li").count()).isEqualTo(10);
            browser.signOut();

            browser.submit("Geçiş anahtarıyla gir");
            assertThat(browser.path()).isEqualTo("/");
            assertThat(count("account.signed-in")).isEqualTo(2);
            browser.signOut();

            browser.signIn(clerk.getUsername(), People.PASSWORD);
            assertThat(browser.path()).isEqualTo("/sign-in/second-factor");
            browser.check("second step");
            browser.submit("Geçiş anahtarı kullan");
            browser.open("/profile/second-factor");
            browser.submit("Kaldır");
            assertThat(browser.text()).contains("Geçiş anahtarı kaldırıldı", "Kapalı.");
            browser.signOut();

            browser.submit("Geçiş anahtarıyla gir");
            assertThat(browser.text()).contains("Geçiş anahtarı kabul edilmedi");
            assertThat(count("account.sign-in-failed")).isOne();
            Tour.SECOND_FACTOR.requireAll(browser.looked());
            browser.requireNoComplaints();
        }
    }

    @Test
    void aDeactivatedPersonDoesNotSignInByPasskeyEither() {
        CurrentUser other = people.viewer();
        try (Browser browser = new Browser(port, true)) {
            authenticator(browser);
            addPasskey(browser, other);
            browser.signOut();
            jdbc.sql("update account set active = false where id = ?")
                    .param(other.id())
                    .update();
            browser.submit("Geçiş anahtarıyla gir");

            assertThat(browser.text()).contains("Geçiş anahtarı kabul edilmedi");
            assertThat(browser.path()).isEqualTo("/sign-in");
        }
    }

    @Test
    void whereOnlyTheDirectoryLetsPeopleInAPasskeyIsTheirSecondStep() {
        Object before = ReflectionTestUtils.getField(local, "holders");
        try (Browser browser = new Browser(port, true)) {
            authenticator(browser);
            addPasskey(browser, clerk);
            browser.signOut();
            ReflectionTestUtils.setField(local, "holders", administratorsAlone());
            browser.submit("Geçiş anahtarıyla gir");

            assertThat(browser.text()).contains("Önce üniversite hesabınızla girin");
            assertThat(browser.path()).isEqualTo("/sign-in");
        } finally {
            ReflectionTestUtils.setField(local, "holders", before);
        }
    }

    /** As {@code app.directory.local-passwords=administrators} would make it, without an application of its own. */
    private static Object administratorsAlone() {
        return Stream.of(LocalPasswords.class.getDeclaredClasses())
                .flatMap(holders -> Stream.of(holders.getEnumConstants()))
                .filter(holders -> holders.toString().equals("ADMINISTRATORS"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverSignsInAgainWithinAPageIsToldOfTheSecondStepAndLosesNothing() {
        try (Browser browser = new Browser(port, true)) {
            authenticator(browser);
            addPasskey(browser, clerk);
            browser.open(submission + "/entries/new");
            jdbc.sql("delete from web_session").update();
            Page page = browser.page();
            page.fill("#name", "Yarım kalan kayıt");
            page.fill("#draft-password", People.PASSWORD);
            page.locator("[data-enter]").click();
            page.locator("text=ikinci adım kaldı").waitFor();

            Page tab = page.context().newPage();
            tab.navigate("http://localhost:" + port + "/sign-in");
            assertThat(tab.url()).endsWith("/sign-in/second-factor");
            tab.close();
            assertThat(page.inputValue("#name")).isEqualTo("Yarım kalan kayıt");
        }
    }

    @Test
    void withoutJavaScriptThePageSaysWhatIsNeeded() {
        try (Browser browser = new Browser(port, false)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open("/profile/second-factor");
            assertThat(browser.text())
                    .contains("güncel bir tarayıcı gerekir", "Uygulamayı kur")
                    .doesNotContain("Geçiş anahtarı ekle\n");
        }
    }

    private static void addPasskey(Browser browser, CurrentUser person) {
        browser.signIn(person.getUsername(), People.PASSWORD);
        browser.open("/profile/second-factor");
        browser.page().fill("#label", "telefonum");
        browser.submit("Geçiş anahtarı ekle");
        assertThat(browser.text()).contains("Geçiş anahtarı eklendi");
    }

    /** A device that verifies its owner, as phones and laptops do. */
    private static void authenticator(Browser browser) {
        Page page = browser.page();
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    private int count(String action) {
        return jdbc.sql("select count(*) from activity where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }
}
