package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Departments hand in the spreadsheets they have, in a real browser. */
@InventoryTest
class IntakeJourneyTest {

    private static final Path FILES = Path.of("src/test/resources/intake");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    private CurrentUser clerk;
    private String intake;
    private String inventory;

    @BeforeEach
    void openPeriod() {
        Unit unit = people.unit("Mühendislik Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        inventory = "/submissions/" + round.submissionOf(clerk, unit);
        intake = inventory + "/intake";
    }

    private static void upload(Browser browser, String intake, Path file) {
        browser.open(intake);
        browser.page().setInputFiles("#file", file);
        browser.submit("Dosyayı oku");
    }

    @Test
    void eachOfTheSevenFilesShowsTheNumbersAndRowsThatAreExpected() throws IOException {
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(FILES.resolve("expected.json")));
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            for (Map.Entry<String, JsonNode> file : expected.properties()) {
                upload(browser, intake, FILES.resolve(file.getKey()));

                JsonNode wanted = file.getValue();
                int rows = wanted.get("data_rows").asInt();
                int ignored = wanted.get("ignored_rows").asInt();
                assertThat(browser.page().locator(".totals strong").allInnerTexts())
                        .as(file.getKey())
                        .containsExactly(
                                String.valueOf(rows + ignored),
                                wanted.get("clean").asString(),
                                String.valueOf(wanted.get("attention").size()),
                                String.valueOf(ignored));
                assertThat(browser.page()
                                .locator(".attention-head .form-check-label > span")
                                .allInnerTexts())
                        .as(file.getKey())
                        .containsExactlyElementsOf(wanted.get("attention")
                                .valueStream()
                                .map(row -> row.get("row").asInt() + ". satır")
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClerkUploadsCorrectsConfirmsAndUndoes(boolean javaScript) {
        try (Browser browser = new Browser(port, javaScript)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open(inventory);
            browser.follow("Tablo yükle");
            upload(browser, intake, FILES.resolve("02-muhendislik-fakultesi.xlsx"));
            Page page = browser.page();
            page.fill("[name='cell.6.users']", "250");
            page.fill("[name='cell.12.licences']", "5");
            browser.submit("Düzeltmeleri kaydet");
            assertThat(browser.text()).contains("2 satır artık anlaşılıyor");
            page.selectOption("[name='cell.20.category']", "son-kullanici-multimedya");
            page.locator("input[name=row][value='28']").check(new Locator.CheckOptions().setForce(!javaScript));
            page.locator("input[name=row][value='35']").check(new Locator.CheckOptions().setForce(!javaScript));
            page.fill("#alike-expiry", "28.02.2026");
            browser.submit("Seçilen satırlara yaz");
            assertThat(browser.text()).contains("3 satır artık anlaşılıyor");

            browser.submit("Onayla ve kayıtlara al");

            assertThat(browser.text()).contains("62 kayıt eklendi");
            browser.open(inventory);
            assertThat(browser.text()).contains("62 kayıt", "tablolarda 2 satır");
            browser.follow("Yüklemeleri aç");
            browser.follow("02-muhendislik-fakultesi.xlsx");
            browser.submit("Bu yüklemeyi geri al");
            assertThat(browser.text()).contains("Yükleme geri alındı");
            browser.open(inventory);
            assertThat(browser.text()).contains("Henüz yazılım kaydı yok");
        }
    }

    @Test
    void everyPageOfTheIntakeIsAccessible() throws IOException {
        Path wrong = Files.writeString(Files.createTempDirectory("intake").resolve("sayfa.xls"), "<html>");
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(clerk.getUsername(), People.PASSWORD);
            browser.open(intake);
            browser.check("intake");
            upload(browser, intake, FILES.resolve("02-muhendislik-fakultesi.xlsx"));
            browser.check("intake attention");
            String batch = browser.page().url();
            for (String view : new String[] {"ready", "adjusted"}) {
                browser.page().navigate(batch + "?show=" + view);
                browser.check("intake " + view);
            }
            browser.page().navigate(batch + "/rows/6");
            browser.check("intake row");
            browser.page().navigate(batch + "/columns");
            browser.check("intake columns");
            browser.page().navigate(batch);
            browser.submit("Onayla ve kayıtlara al");
            upload(browser, intake, FILES.resolve("02-muhendislik-fakultesi.xlsx"));
            browser.page().navigate(browser.page().url() + "?show=repeated");
            browser.check("intake repeated");
            upload(browser, intake, wrong);
            browser.check("intake refused");
            browser.open(intake);
            browser.check("intake batches");
            Tour.INTAKE.requireAll(browser.looked());
            browser.requireNoComplaints();
        }
    }
}
