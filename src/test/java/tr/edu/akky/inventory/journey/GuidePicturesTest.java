package tr.edu.akky.inventory.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.PeriodDetails;
import tr.edu.akky.inventory.submission.Periods;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.TurkishDay;

/**
 * Plays the steps of a unit as the guide tells them and takes its pictures anew, when asked by
 * {@code -Dhelp.screenshots=true}; the pictures are part of the sources.
 */
@InventoryTest
@EnabledIfSystemProperty(named = "help.screenshots", matches = "true")
class GuidePicturesTest {

    private static final String TABLE = """
            Yazılım Adı;Üst Kategori;Alt Kategori;Lisans Adedi;Kullanıcı Sayısı;Lisans Adı;Lisans Son Kullanım Tarihi
            MATLAB R2023b;Son Kullanıcı Uygulamaları;Mesleki Uygulamalar;25;40;Academic TAH;31.12.2027
            AutoCAD 2024;Son Kullanıcı Uygulamaları;Mesleki Uygulamalar;on beş;20;Education;30.06.2027
            SPSS Statistics;Son Kullanıcı Uygulamaları;Mesleki Uygulamalar;10 adet;12;Authorized User;Süresiz
            """;

    /** Its words are in the language of the machine that takes the pictures. */
    private static final String WITHOUT_THE_BROWSERS_OWN_BUTTON = """
            const style = new CSSStyleSheet();
            style.replaceSync('::file-selector-button { display: none !important }');
            document.adoptedStyleSheets = [style];
            """;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Periods periods;

    @Autowired
    Round round;

    @Autowired
    JdbcClient jdbc;

    private long submission;

    @Test
    void thePicturesOfTheGuideAreTakenAnew() throws Exception {
        Unit unit = people.unit("Mühendislik Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        CurrentUser reviewer = people.administrator();
        name(clerk, "Ayşe Yılmaz");
        name(reviewer, "Umut Uzman");
        openPeriod();
        submission = round.submissionOf(clerk, unit);
        try (Browser browser = new Browser(port, true)) {
            GuidePictures pictures = new GuidePictures(browser);
            browser.signIn(reviewer.getUsername(), People.PASSWORD);
            declareCampusLicences(browser);
            browser.signOut();

            browser.signIn(clerk.getUsername(), People.PASSWORD);
            pictures.take("sign-in");
            open(browser, "");
            pictures.take("nil");
            open(browser, "/shared-licences");
            pictures.take("campus");
            open(browser, "/intake");
            browser.page()
                    .setInputFiles(
                            "#file",
                            new FilePayload("yazilimlar.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
            browser.page().evaluate(WITHOUT_THE_BROWSERS_OWN_BUTTON);
            pictures.take("upload");
            browser.submit("Dosyayı oku");
            browser.page().getByText("dikkat istiyor").first().waitFor();
            String preview = browser.page().url();
            pictures.take("preview");
            List.of("MATLAB R2023b", "SPSS Statistics 29").forEach(name -> round.enter(clerk, submission, name));
            fillIn(browser);
            pictures.take("entry");
            open(browser, "/checklist");
            pictures.take("submit");
            browser.page().navigate(preview);
            browser.submit("Yüklemeden vazgeç");
            open(browser, "/checklist");
            browser.submit("Bildirimi BİDB’ye gönder");
            browser.signOut();

            browser.signIn(reviewer.getUsername(), People.PASSWORD);
            ask(browser);
            browser.signOut();
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            open(browser, "");
            pictures.take("correction");
        }
    }

    private void openPeriod() {
        LocalDate today = TurkishDay.today();
        periods.add(new PeriodDetails(
                today.getYear() + " Yılı Envanteri", today.minusDays(10), today.plusDays(21), null, null, null, null));
    }

    private void name(CurrentUser person, String name) {
        jdbc.sql("update account set full_name = ? where id = ?")
                .params(name, person.id())
                .update();
    }

    private static void declareCampusLicences(Browser browser) {
        browser.open("/consolidation/shared/new");
        browser.page().fill("#product", "Microsoft Office");
        browser.page().fill("#name", "Campus and School Agreement");
        browser.page().selectOption("#metric", "SITE");
        browser.submit("Kampüs lisansını kaydet");
    }

    private void open(Browser browser, String below) {
        browser.open("/submissions/" + submission + below);
    }

    private void fillIn(Browser browser) {
        Page page = browser.page();
        open(browser, "/entries/new");
        page.fill("#name", "AutoCAD 2024");
        page.selectOption("#topCategory", "son-kullanici");
        page.selectOption("#category", "son-kullanici-mesleki");
        page.fill("#licences", "15");
        page.fill("#users", "20");
        page.keyboard().press("Escape");
    }

    private void ask(Browser browser) {
        browser.open("/review/" + submission);
        browser.follow("MATLAB R2023b");
        browser.page().selectOption("#field", "LICENCES");
        browser.page().fill("#message", "Faturada 25 lisans görünüyor; adedi denetleyin.");
        browser.submit("Düzeltme iste");
        browser.submit("Birime geri gönder");
    }
}
