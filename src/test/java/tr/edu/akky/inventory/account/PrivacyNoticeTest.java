package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

@InventoryTest
class PrivacyNoticeTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Role.class)
    void afterTheFirstSignInTheNoticeComesOnceAndThenThePageThatWasWanted(Role role) {
        CurrentUser person = newcomer(role);
        BrowserSession session = new BrowserSession();

        assertThat(get("/catalogue/products?q=ofis%7B1%7D", person, session))
                .redirectedUrl()
                .endsWith("/help/privacy");
        assertThat(get("/help/privacy", person, session))
                .hasStatusOk()
                .bodyText()
                .contains("“Okudum” demeniz", "açık rıza anlamına gelmez", "action=\"/profile/privacy-notice\"");
        assertThat(acknowledge(person, session)).redirectedUrl().endsWith("/catalogue/products?q=ofis%7B1%7D");
        assertThat(get("/catalogue/products", person, session)).hasStatusOk();
        assertThat(get("/help/privacy", person, session)).bodyText().doesNotContain("/profile/privacy-notice");
        assertThat(get("/profile", person, session)).bodyText().contains("tarihinde okudunuz");

        assertThat(acknowledge(person, session)).hasRedirectedUrl("/");
        assertThat(jdbc.sql("select count(*) from activity where action = 'account.notice-read' and subject_id = ?")
                        .param(person.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aNewVersionOfTheNoticeIsShownOnceMore() {
        CurrentUser person = people.viewer();
        BrowserSession session = new BrowserSession();
        assertThat(get("/", person, session)).hasStatusOk();

        jdbc.sql("update account set notice_version = ?, notice_read_at = now() - interval '1 year'")
                .param(PrivacyNotice.VERSION - 1)
                .update();
        assertThat(get("/", person, session)).redirectedUrl().endsWith("/help/privacy");
        assertThat(acknowledge(person, session)).hasRedirectedUrl("/");
        assertThat(get("/", person, session)).hasStatusOk();
    }

    @Test
    void whatAFormSendsIsNeverSwallowed() {
        CurrentUser person = newcomer(Role.UNIT_STAFF);
        assertThat(mvc.post()
                        .uri("/profile")
                        .param("extension", "4711")
                        .with(user(person))
                        .with(csrf()))
                .hasRedirectedUrl("/profile");
        assertThat(jdbc.sql("select extension from account where id = ?")
                        .param(person.id())
                        .query(String.class)
                        .single())
                .isEqualTo("4711");
        assertThat(mvc.post().uri("/sign-out").with(user(person)).with(csrf())).hasRedirectedUrl("/sign-in?goodbye");
    }

    @Test
    void whatDoesNotExistForSomebodyDoesNotWaitForThem() {
        CurrentUser person = newcomer(Role.UNIT_STAFF);
        assertThat(get("/review", person, new BrowserSession())).hasStatus(404);
        assertThat(get("/help/guide", person, new BrowserSession())).hasStatusOk();
    }

    private CurrentUser newcomer(Role role) {
        CurrentUser person = people.person(role);
        jdbc.sql("update account set notice_version = 0, notice_read_at = null where id = ?")
                .param(person.id())
                .update();
        return person;
    }

    private MvcTestResult get(String path, CurrentUser person, BrowserSession session) {
        return mvc.get().uri(URI.create(path)).with(session).with(user(person)).exchange();
    }

    private MvcTestResult acknowledge(CurrentUser person, BrowserSession session) {
        return mvc.post()
                .uri("/profile/privacy-notice")
                .with(session)
                .with(user(person))
                .with(csrf())
                .exchange();
    }
}
