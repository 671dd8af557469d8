package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** While the database keeps everybody waiting, people read why, and lose nothing. */
@InventoryTest
class OutageJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    DatabaseOwner owner;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePageOfAnOutageIsAsAccessibleAsAnyOtherAndSendsTheFormAgain() throws SQLException {
        CurrentUser person = people.reviewer();
        try (Browser browser = new Browser(port, true)) {
            browser.signIn(person.getUsername(), People.PASSWORD);
            browser.open("/profile");
            browser.page().fill("[name=extension]", "4711");
            try (Connection held = owner.holdUp("account")) {
                browser.submit("Kaydet");
                assertThat(browser.text()).contains("İşlem sırada kaldı", "Yazdıklarınız bu sayfada duruyor");
                browser.check("outage after a form");
                held.rollback();
            }
            browser.submit("Yeniden gönder");
            assertThat(browser.path()).isEqualTo("/profile");
            browser.requireAccessible();
        }
        assertThat(jdbc.sql("select extension from account where id = ?")
                        .param(person.id())
                        .query(String.class)
                        .single())
                .isEqualTo("4711");
    }

    @Test
    void whoeverOnlyLooksIsLedOnByALink() throws SQLException {
        CurrentUser person = people.reviewer();
        try (Browser browser = new Browser(port, false)) {
            browser.signIn(person.getUsername(), People.PASSWORD);
            try (Connection held = owner.holdUp("account")) {
                browser.open("/profile");
                assertThat(browser.text()).contains("İşlem sırada kaldı");
                held.rollback();
            }
            browser.follow("Yeniden dene");
            assertThat(browser.text()).contains(person.fullName());
        }
    }
}
