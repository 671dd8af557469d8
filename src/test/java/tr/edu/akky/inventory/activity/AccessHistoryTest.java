package tr.edu.akky.inventory.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class AccessHistoryTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatARoleIsRefusedIsKeptOnceAMinuteByItsRouteAndWithoutTheQuery() {
        CurrentUser clerk = people.staffOf();
        for (int time = 0; time < 3; time++) {
            get(clerk, "/administration/accounts/" + time + "?q=gizli", 404);
        }
        get(people.viewer(), "/administration/accounts/1", 404);
        assertThat(kept("access.refused"))
                .containsExactly("GET /administration/accounts/{id}", "GET /administration/accounts/{id}");
    }

    @Test
    void whatAPersonOfAnotherUnitIsRefusedIsKept() {
        var unit = people.unit("Tıp Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        round.open();
        long submission = round.submissionOf(clerk, unit);
        get(people.staffOf(people.unit("Hukuk Fakültesi")), "/submissions/" + submission, 404);
        assertThat(kept("access.refused")).containsExactly("GET /submissions/{id}");
    }

    @Test
    void aFormWithoutItsTokenIsKept() {
        assertThat(mvc.post().uri("/profile").with(user(people.staffOf()))).hasStatus(403);
        assertThat(kept("access.refused")).containsExactly("POST /profile");
    }

    @Test
    void aFileThatIsFetchedIsKept() {
        round.open();
        get(people.viewer(), "/register/licences.csv?unit=3", 200);
        assertThat(kept("access.downloaded")).containsExactly("/register/licences.csv");
    }

    @Test
    void theHistoryShowsThem() {
        get(people.staffOf(), "/administration", 404);
        assertThat(mvc.get()
                        .uri("/history?subject=access")
                        .with(user(people.administrator()))
                        .with(csrf()))
                .bodyText()
                .contains("Erişim reddedildi", "GET /administration");
    }

    private void get(CurrentUser who, String path, int status) {
        assertThat(mvc.get().uri(path).with(user(who))).hasStatus(status);
    }

    private List<String> kept(String action) {
        return jdbc.sql("select details ->> 'address' from activity where action = ?")
                .param(action)
                .query(String.class)
                .list();
    }
}
