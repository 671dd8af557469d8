package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Every page of administration and catalogue, and those that anyone sees who is not signed in. */
@InventoryTest
class AdministratorPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    private CurrentUser administrator;
    private Browser browser;

    @BeforeEach
    void anAdministratorIsThere() {
        administrator = people.administrator();
        browser = new Browser(port, true);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void thePagesBeforeSignInAreAccessible() {
        browser.check(List.of("/sign-in", "/password/forgotten", "/password/unknown", "/help"));
        Stream.of("guide", "questions", "columns", "specialist", "privacy", "accessibility")
                .forEach(key -> browser.check(List.of("/help/" + key)));
        Tour.HELP.requireAll(browser.looked());
        browser.signIn(administrator.getUsername(), People.PASSWORD);
        browser.open("/administration/accounts/" + administrator.id());
        browser.submit("Yeni parola bağlantısı");
        String link = browser.page().inputValue("#link");
        browser.signOut();
        browser.check(List.of(link.substring(link.indexOf("/password"))));
        assertThat(browser.page().locator("input[autocomplete=new-password]").count())
                .isEqualTo(2);
        Tour.SIGN_IN.requireAll(browser.looked());
        browser.requireNoComplaints();
    }

    @Test
    void thePagesOfTheAdministrationAreAccessible() {
        long unit = people.unit("Tıp Fakültesi").id();
        browser.signIn(administrator.getUsername(), People.PASSWORD);
        browser.check(List.of("/", "/administration", "/administration/periods/new"));
        long period = round.open().id();
        browser.check(List.of(
                "/administration/units",
                "/administration/units/new",
                "/administration/units/" + unit,
                "/administration/accounts",
                "/administration/accounts/new",
                "/administration/accounts/" + administrator.id(),
                "/administration/periods",
                "/administration/periods/" + period,
                "/administration/mail",
                "/administration/system",
                "/administration/backups",
                "/administration/templates",
                "/administration/lists",
                "/administration/feasibilities",
                "/administration/feasibilities/new",
                "/administration/feasibilities/gecis-yapilabilir"));
        browser.open("/administration/backups");
        browser.submit("Şimdi yedekle");
        browser.check("backups");
        upload("units", "birimler.csv", "Birim Adı;DETSİS No\nFen Fakültesi;12\nX;\n");
        browser.check("list preview");
        upload("people", "kisiler.csv", "Ad Soyad;E-posta;Rol\nAli Işık;ali@uni.edu.tr;İzleyici\n");
        browser.submit("Onayla ve kaydet");
        browser.check("invitations");
        Tour.ADMINISTRATION.requireAll(browser.looked());
        browser.requireNoComplaints();
    }

    @Test
    void thePagesOfTheCatalogueAreAccessible() {
        browser.signIn(administrator.getUsername(), People.PASSWORD);
        browser.check(List.of("/catalogue/products", "/catalogue/equivalents", "/catalogue/categories"));
        browser.open("/catalogue/products?q=matlab");
        browser.follow("MATLAB");
        browser.check("product");
        String product = "/administration" + browser.path();
        browser.page()
                .locator("main a[href*='/catalogue/equivalents/']")
                .first()
                .click();
        browser.check("equivalent");
        String equivalent = "/administration" + browser.path();
        browser.check(List.of(product, product + "/equivalents/new", equivalent));
        browser.open(product);
        browser.page().locator("main a[href*='/equivalents/']").first().click();
        browser.check("pair");
        browser.check(List.of(
                "/administration/catalogue/products/new",
                "/administration/catalogue/equivalents/new",
                "/administration/catalogue/categories/son-kullanici-ofis",
                "/administration/catalogue/top-categories/son-kullanici",
                "/administration/catalogue/exchange"));
        Tour.CATALOGUE.requireAll(browser.looked());
        browser.requireNoComplaints();
    }

    private void upload(String kind, String name, String lines) {
        browser.open("/administration/lists");
        browser.page()
                .setInputFiles(
                        "#file-" + kind, new FilePayload(name, "text/csv", lines.getBytes(StandardCharsets.UTF_8)));
        browser.page()
                .waitForNavigation(() -> browser.page()
                        .locator("form:has(#file-" + kind + ") button")
                        .click());
    }
}
