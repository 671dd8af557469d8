package tr.edu.akky.inventory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.directory.DirectoryServer.PASSWORD;
import static tr.edu.akky.inventory.directory.Servers.DIRECTORY;
import static tr.edu.akky.inventory.directory.Servers.REVIEWERS;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.People;

@DirectoryTest
class LdapAccountTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser administrator;
    private FormSignIn form;

    @BeforeEach
    void aUniversity() {
        DIRECTORY.clear();
        form = new FormSignIn(mvc);
        administrator = people.administrator();
        people.unit("Tıp Fakültesi");
    }

    @Test
    void aClosedAccountStaysClosedWhateverTheDirectorySays() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        form.signIn("ayse", PASSWORD);
        jdbc.sql("update account set active = false where id = ?")
                .param(account("ayse").id())
                .update();

        assertThat(form.signIn("ayse", PASSWORD)).hasRedirectedUrl("/sign-in?error");
        assertThat(account("ayse").isActive()).isFalse();
    }

    @Test
    void anAddressThatIsGivenAnewDoesNotBringTheAccountAlong() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        form.signIn("ayse", PASSWORD);
        DIRECTORY.remove("ayse");
        DIRECTORY.person("ayse", "Ayşe Kaya", "memberOf: " + REVIEWERS);

        assertThat(form.refusal("ayse", PASSWORD)).contains("başka bir kurum hesabıyla eşleşmiş");
        assertThat(account("ayse").fullName()).isEqualTo("Ayşe Yılmaz");

        String unlinking = "/administration/accounts/" + account("ayse").id() + "/unlinking";
        assertThat(mvc.post().uri(unlinking).with(user(administrator)).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.post().uri(unlinking).with(user(administrator)).with(csrf()))
                .hasStatus(404);
        assertThat(form.signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account("ayse").fullName()).isEqualTo("Ayşe Kaya");
    }

    @Test
    void aPersonKeepsTheAccountWhenNameAndAddressChange() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        form.signIn("ayse", PASSWORD);
        long id = account("ayse").id();
        DIRECTORY.change("ayse", "mail", "Ayse.Kaya@uni.edu.tr");
        DIRECTORY.change("ayse", "cn", "Ayşe Kaya");

        assertThat(form.signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account("ayse.kaya").id()).isEqualTo(id);
        assertThat(account("ayse.kaya").fullName()).isEqualTo("Ayşe Kaya");
    }

    @Test
    void aDirectoryThatTellsNoNameTakesNoneAway() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        form.signIn("ayse", PASSWORD);
        DIRECTORY.change("ayse", "cn", "-");

        assertThat(form.signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account("ayse").fullName()).isEqualTo("Ayşe Yılmaz");
    }

    @Test
    void onlyAdministratorsHavePasswordsHereWhereSettingsSaySo() {
        CurrentUser clerk = people.staffOf();

        assertThat(form.signIn(clerk.getUsername(), People.PASSWORD)).hasRedirectedUrl("/sign-in?error");
        assertThat(mvc.post()
                        .uri("/administration/accounts/" + clerk.id() + "/link")
                        .with(user(administrator))
                        .with(csrf()))
                .flash()
                .doesNotContainKey("link");
        assertThat(mvc.get().uri("/administration/accounts/" + clerk.id()).with(user(administrator)))
                .bodyText()
                .doesNotContain("Yeni parola bağlantısı");
    }

    @Test
    void pagesSayWhereThePasswordIsChanged() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        BrowserSession browser = new BrowserSession();
        form.signIn("ayse", PASSWORD, browser);
        jdbc.sql("update account set notice_version = 1000, notice_read_at = now()")
                .update();

        assertThat(mvc.get().uri("/profile").with(browser))
                .bodyText()
                .contains("Ayşe Yılmaz", "https://parola.uni.edu.tr/")
                .doesNotContain("Şimdiki parola");
        assertThat(mvc.get().uri("/password/forgotten")).bodyText().contains("https://parola.uni.edu.tr/");
        assertThat(mvc.get()
                        .uri("/administration/accounts/" + account("ayse").id())
                        .with(user(administrator)))
                .bodyText()
                .contains("Dizinle eşleşmeyi kaldır");
    }

    private Account account(String name) {
        return accounts.findWithUnitsByEmail(name.toLowerCase(Locale.ROOT) + "@uni.edu.tr")
                .orElseThrow();
    }
}
