package tr.edu.akky.inventory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.directory.DirectoryServer.PASSWORD;
import static tr.edu.akky.inventory.directory.Servers.DIRECTORY;
import static tr.edu.akky.inventory.directory.Servers.MEDICINE;
import static tr.edu.akky.inventory.directory.Servers.REVIEWERS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.People;

@DirectoryTest
class LdapSignInTest {

    private static final String ADMINISTRATORS = "cn=akky-yonetici," + DirectoryServer.GROUPS;
    private static final String NOT_DEFINED = "Hesabınız bu uygulamaya tanımlı değil";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser administrator;
    private Unit medicine;

    @BeforeEach
    void aUniversity() {
        DIRECTORY.clear();
        administrator = people.administrator();
        medicine = people.unit("Tıp Fakültesi");
    }

    @Test
    void aPersonOfAGroupComesInWithItsRoleAndIsInTheHistory() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);

        assertThat(signIn("AYSE", PASSWORD)).hasRedirectedUrl("/");

        Account account = account("ayse");
        assertThat(account.role()).isEqualTo(Role.REVIEWER);
        assertThat(account.fullName()).isEqualTo("Ayşe Yılmaz");
        assertThat(account.hasPassword()).isFalse();
        assertThat(history(account))
                .containsExactlyInAnyOrder("account.added", "account.linked", "account.signed-in");
    }

    @Test
    void theGroupOfAUnitMakesItsStaffAndTheAttributeAddsAUnit() {
        jdbc.sql("update unit set detsis_no = '4711' where id = ?").param(people.unit("Fen Fakültesi").id()).update();
        DIRECTORY.person("fatma", "Fatma Çelik", "memberOf: " + MEDICINE, "departmentNumber: 4711");

        assertThat(signIn("fatma@uni.edu.tr", PASSWORD)).hasRedirectedUrl("/");

        assertThat(account("fatma").role()).isEqualTo(Role.UNIT_STAFF);
        assertThat(account("fatma").units())
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Tıp Fakültesi", "Fen Fakültesi");
    }

    @Test
    void aRemovedGroupEndsTheRightAtTheNextSignIn() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS, "memberOf: " + MEDICINE);
        signIn("ayse", PASSWORD);

        DIRECTORY.change("ayse", "memberOf", MEDICINE);
        assertThat(signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account("ayse").role()).isEqualTo(Role.UNIT_STAFF);

        DIRECTORY.change("ayse", "memberOf");
        assertThat(refusal("ayse", PASSWORD)).contains(NOT_DEFINED);
        assertThat(account("ayse").role()).isEqualTo(Role.UNIT_STAFF);
        assertThat(account("ayse").units()).isEmpty();
    }

    @Test
    void whoeverIsInNoGroupGetsNoAccount() {
        DIRECTORY.person("yabanci", "Yabancı Kişi", "departmentNumber: Tıp Fakültesi");

        assertThat(refusal("yabanci", PASSWORD)).contains(NOT_DEFINED);
        assertThat(accounts.count()).isEqualTo(1);
        assertThat(failures()).containsExactly("SignInRefused");
    }

    @Test
    void aClosedAccountStaysClosedWhateverTheDirectorySays() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        signIn("ayse", PASSWORD);
        jdbc.sql("update account set active = false where id = ?").param(account("ayse").id()).update();

        assertThat(signIn("ayse", PASSWORD)).hasRedirectedUrl("/sign-in?error");
        assertThat(account("ayse").isActive()).isFalse();
    }

    @Test
    void theLastAdministratorStaysOne() {
        DIRECTORY.person("patron", "Son Yönetici", "memberOf: " + ADMINISTRATORS);
        signIn("patron", PASSWORD);
        jdbc.sql("update account set active = false where id = ?").param(administrator.id()).update();
        DIRECTORY.change("patron", "memberOf");

        assertThat(signIn("patron", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account("patron").role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void anAddressThatIsGivenAnewDoesNotBringTheAccountAlong() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        signIn("ayse", PASSWORD);
        DIRECTORY.remove("ayse");
        DIRECTORY.person("ayse", "Ayşe Kaya", "memberOf: " + REVIEWERS);

        assertThat(refusal("ayse", PASSWORD)).contains("başka bir kurum hesabıyla eşleşmiş");
        assertThat(account("ayse").fullName()).isEqualTo("Ayşe Yılmaz");

        String unlinking = "/administration/accounts/" + account("ayse").id() + "/unlinking";
        assertThat(mvc.post().uri(unlinking).with(user(administrator)).with(csrf())).hasStatus3xxRedirection();
        assertThat(mvc.post().uri(unlinking).with(user(administrator)).with(csrf())).hasStatus(404);
        assertThat(signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account("ayse").fullName()).isEqualTo("Ayşe Kaya");
    }

    @Test
    void aPersonKeepsTheAccountWhenNameAndAddressChange() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        signIn("ayse", PASSWORD);
        long id = account("ayse").id();
        DIRECTORY.change("ayse", "mail", "Ayse.Kaya@uni.edu.tr");
        DIRECTORY.change("ayse", "cn", "Ayşe Kaya");

        assertThat(signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account("ayse.kaya").id()).isEqualTo(id);
        assertThat(account("ayse.kaya").fullName()).isEqualTo("Ayşe Kaya");
    }

    @Test
    void wrongEmptyAndInjectedCredentialsGetTheOrdinarySentence() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        for (String[] typed : List.of(
                new String[] {"ayse", "yanlış"},
                new String[] {"ayse", ""},
                new String[] {"*)(uid=*", PASSWORD},
                new String[] {"*", PASSWORD},
                new String[] {"yok", PASSWORD})) {
            assertThat(refusal(typed[0], typed[1])).contains("E-posta ya da parola yanlış");
        }
        assertThat(accounts.count()).isEqualTo(1);
        assertThat(failures()).hasSize(5).containsOnly("BadCredentialsException");
    }

    @Test
    void whileTheDirectoryIsDownLocalAdministratorsComeInAndOthersAreTold() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        DIRECTORY.stop();
        try {
            assertThat(signIn(administrator.getUsername(), People.PASSWORD)).hasRedirectedUrl("/");
            assertThat(refusal("ayse", PASSWORD)).contains("Kurum dizinine şu anda ulaşılamıyor");
            assertThat(failures()).hasSize(1);
        } finally {
            DIRECTORY.start();
        }
        assertThat(signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void onlyAdministratorsHavePasswordsHereWhereSettingsSaySo() {
        CurrentUser clerk = people.staffOf();

        assertThat(signIn(clerk.getUsername(), People.PASSWORD)).hasRedirectedUrl("/sign-in?error");
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
        MockHttpSession session = new MockHttpSession();
        signIn("ayse", PASSWORD, session);
        jdbc.sql("update account set notice_version = 1000, notice_read_at = now()").update();

        assertThat(mvc.get().uri("/profile").session(session))
                .bodyText()
                .contains("Ayşe Yılmaz", "https://parola.uni.edu.tr/")
                .doesNotContain("Şimdiki parola");
        assertThat(mvc.get().uri("/password/forgotten")).bodyText().contains("https://parola.uni.edu.tr/");
        assertThat(mvc.get().uri("/administration/accounts/" + account("ayse").id()).with(user(administrator)))
                .bodyText()
                .contains("Dizinle eşleşmeyi kaldır");
    }

    private Account account(String name) {
        return accounts.findWithUnitsByEmail(name.toLowerCase(Locale.ROOT) + "@uni.edu.tr").orElseThrow();
    }

    private List<String> history(Account account) {
        return jdbc.sql("select action from activity where subject_id = ? and subject = 'account'")
                .param(account.id())
                .query(String.class)
                .list();
    }

    private List<String> failures() {
        return jdbc.sql("select details ->> 'reason' from activity where action = 'account.sign-in-failed'")
                .query(String.class)
                .list();
    }

    private MvcTestResult signIn(String name, String password) {
        return signIn(name, password, new MockHttpSession());
    }

    private MvcTestResult signIn(String name, String password, MockHttpSession session) {
        return mvc.post()
                .uri("/sign-in")
                .session(session)
                .with(csrf())
                .param("email", name)
                .param("password", password)
                .exchange();
    }

    /** What the sign-in page says afterwards. */
    private String refusal(String name, String password) {
        MockHttpSession session = new MockHttpSession();
        assertThat(signIn(name, password, session)).hasRedirectedUrl("/sign-in?error");
        return new String(
                mvc.get()
                        .uri("/sign-in")
                        .param("error", "")
                        .session(session)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
