package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class HelpJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewcomerReadsTheNoticeGoesOnAndFindsHelpBesideTheFields() {
        Unit unit = people.unit("Tıp Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        jdbc.sql("update account set notice_version = 0, notice_read_at = null").update();
        round.open();
        String form = "/submissions/" + round.submissionOf(clerk, unit) + "/entries/new";
        try (Browser browser = new Browser(port, true)) {
            browser.open(form);
            browser.page().fill("#email", clerk.getUsername());
            browser.page().fill("#password", People.PASSWORD);
            browser.submit("Giriş yap");
            assertThat(browser.page().url()).endsWith("/help/privacy");
            browser.check("notice");
            browser.submit("Okudum");

            assertThat(browser.page().url()).contains(form);
            browser.page().locator(".field-help summary").nth(3).click();
            browser.check("entry with help");
            browser.page().locator(".field-help[open] a").click();
            assertThat(browser.page().url()).endsWith("/help/columns#column-licences");
            for (String page : List.of("/help/columns", "/help", "/help/guide", "/help/questions")) {
                browser.open(page);
                browser.check(page);
            }
            browser.requireNoComplaints();
        }
    }
}
