package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** People see where they are signed in, and end it. */
@InventoryTest
class SessionsTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0";
    private static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0 Safari/537.36";
    private static final String NEW_PASSWORD = "dört at bir araba çeker";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordLinks links;

    private CurrentUser person;
    private BrowserSession office;
    private BrowserSession home;

    @BeforeEach
    void aPersonIsSignedInTwice() {
        person = people.reviewer();
        office = signIn(person, FIREFOX);
        home = signIn(person, CHROME);
    }

    @Test
    void theListNamesBrowserSystemAndAddressAndNobodyElsesSessions() {
        signIn(people.viewer(), "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/26.0 Safari/605.1.15");

        String page = page(office);

        assertThat(page).contains("Firefox, Linux", "Chrome, Windows", "127.0.0.1", "Bu oturum");
        assertThat(page).doesNotContain("macOS", office.cookie(), home.cookie());
    }

    @Test
    void oneOfThemCanBeEnded() {
        Matcher end = Pattern.compile("/profile/sessions/\\w{32}/end").matcher(page(office));
        assertThat(end.find()).isTrue();

        assertThat(post(office, end.group())).hasRedirectedUrl("/profile/sessions");

        assertThat(isIn(office)).isTrue();
        assertThat(isIn(home)).isFalse();
        assertThat(endings()).isOne();
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        Matcher end = Pattern.compile("/profile/sessions/\\w{32}/end").matcher(page(office));
        assertThat(end.find()).isTrue();

        post(signIn(people.administrator(), FIREFOX), end.group());

        assertThat(isIn(home)).isTrue();
        assertThat(endings()).isZero();
    }

    @Test
    void allOthersCanBeEndedAtOnce() {
        post(office, "/profile/sessions/end");

        assertThat(isIn(office)).isTrue();
        assertThat(isIn(home)).isFalse();
    }

    @Test
    void aNewPasswordEndsAllOthersAndRenamesTheSessionInWhichItWasChosen() {
        String before = office.cookie();
        assertThat(mvc.post()
                        .uri("/profile/password")
                        .with(office)
                        .with(csrf())
                        .param("current", People.PASSWORD)
                        .param("password", NEW_PASSWORD)
                        .param("repeated", NEW_PASSWORD))
                .hasRedirectedUrl("/profile");

        assertThat(isIn(office)).isTrue();
        assertThat(office.cookie()).isNotEqualTo(before);
        assertThat(isIn(home)).isFalse();
    }

    @Test
    void aPasswordSetThroughALinkEndsAll() {
        String link = links.issue(person.id());
        mvc.post()
                .uri(link.substring(link.indexOf("/password/")))
                .with(csrf())
                .param("password", NEW_PASSWORD)
                .param("repeated", NEW_PASSWORD)
                .exchange();

        assertThat(isIn(office)).isFalse();
        assertThat(isIn(home)).isFalse();
    }

    @Test
    void aClosedAccountAndAChangedRoleLeaveNoSessionBehind() {
        accounts.activate(people.administrator(), person.id(), false);
        assertThat(stored(person)).isZero();

        CurrentUser clerk = people.staffOf();
        BrowserSession desk = signIn(clerk, FIREFOX);
        AccountForm form = AccountForm.of(accounts.find(clerk.id()));
        form.extension = "1453";
        accounts.change(clerk.id(), form);
        assertThat(isIn(desk)).isTrue();

        form = AccountForm.of(accounts.find(clerk.id()));
        form.role = Role.REVIEWER;
        form.units = Set.of();
        accounts.change(clerk.id(), form);
        assertThat(isIn(desk)).isFalse();
    }

    @Test
    void anAdministratorEndsAllOfAPersonsSessionsAndTheHistoryKnows() {
        CurrentUser administrator = people.administrator();
        String address = "/administration/accounts/" + person.id() + "/sessions/end";
        assertThat(mvc.post().uri(address).with(user(administrator)).with(csrf()))
                .hasRedirectedUrl("/administration/accounts/" + person.id());

        assertThat(isIn(office)).isFalse();
        assertThat(isIn(home)).isFalse();
        assertThat(jdbc.sql("select details ->> 'sessions' from activity where action = 'account.sessions-ended'"
                                + " and subject_id = ? and actor_id = ?")
                        .params(person.id(), administrator.id())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("2"));
    }

    private BrowserSession signIn(CurrentUser who, String browser) {
        return BrowserSession.of(mvc.post()
                .uri("/sign-in")
                .header("User-Agent", browser)
                .param("email", who.getUsername())
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange());
    }

    private String page(BrowserSession browser) {
        MvcTestResult page = mvc.get().uri("/profile/sessions").with(browser).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(BrowserSession browser, String address) {
        return mvc.post().uri(address).with(browser).with(csrf()).exchange();
    }

    private boolean isIn(BrowserSession browser) {
        return mvc.get().uri("/profile").with(browser).exchange().getResponse().getStatus() == 200;
    }

    private int stored(CurrentUser who) {
        return jdbc.sql("select count(*) from web_session where principal_name = ?")
                .param(Long.toString(who.id()))
                .query(Integer.class)
                .single();
    }

    private int endings() {
        return jdbc.sql("select count(*) from activity where action = 'account.sessions-ended'")
                .query(Integer.class)
                .single();
    }
}
