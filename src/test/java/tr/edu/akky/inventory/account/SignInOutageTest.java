package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** Who signs in while the database does not answer is told so, and has made no mistake. */
@InventoryTest
class SignInOutageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    DatabaseOwner owner;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser person;

    @BeforeEach
    void somebodyHasAnAccount() {
        person = people.reviewer();
    }

    @Test
    void theRightPasswordIsNotCalledWrongNorCounted() throws Exception {
        try (Connection held = owner.holdUp("account")) {
            assertThat(signIn()).hasStatus(503).bodyText().contains("İşlem sırada kaldı");
            held.rollback();
        }

        assertThat(number("select coalesce(sum(failures), 0) from attempt")).isZero();
        assertThat(number("select count(*) from activity where action = 'account.sign-in-failed'"))
                .isZero();
        assertThat(signIn()).hasRedirectedUrl("/");
    }

    private MvcTestResult signIn() {
        return mvc.post()
                .uri("/sign-in")
                .accept("text/html")
                .param("email", person.getUsername())
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
