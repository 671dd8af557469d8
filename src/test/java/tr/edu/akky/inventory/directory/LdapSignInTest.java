package tr.edu.akky.inventory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.edu.akky.inventory.directory.DirectoryServer.PASSWORD;
import static tr.edu.akky.inventory.directory.Servers.DIRECTORY;
import static tr.edu.akky.inventory.directory.Servers.MEDICINE;
import static tr.edu.akky.inventory.directory.Servers.REVIEWERS;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.DatabaseOwner;
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

    @Autowired
    DatabaseOwner owner;

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
    void aPersonOfAGroupComesInWithItsRoleAndIsInTheHistory() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);

        assertThat(form.signIn("AYSE", PASSWORD)).hasRedirectedUrl("/");

        Account account = account("ayse");
        assertThat(account.role()).isEqualTo(Role.REVIEWER);
        assertThat(account.fullName()).isEqualTo("Ayşe Yılmaz");
        assertThat(account.hasPassword()).isFalse();
        assertThat(history(account)).containsExactlyInAnyOrder("account.added", "account.linked", "account.signed-in");
    }

    @Test
    void theGroupOfAUnitMakesItsStaffAndTheAttributeAddsAUnit() {
        jdbc.sql("update unit set detsis_no = '4711' where id = ?")
                .param(people.unit("Fen Fakültesi").id())
                .update();
        DIRECTORY.person("fatma", "Fatma Çelik", "memberOf: " + MEDICINE, "departmentNumber: 4711");

        assertThat(form.signIn("fatma@uni.edu.tr", PASSWORD)).hasRedirectedUrl("/");

        assertThat(account("fatma").role()).isEqualTo(Role.UNIT_STAFF);
        assertThat(account("fatma").units())
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Tıp Fakültesi", "Fen Fakültesi");
    }

    @Test
    void aRemovedGroupEndsTheRightAtTheNextSignIn() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS, "memberOf: " + MEDICINE);
        form.signIn("ayse", PASSWORD);

        DIRECTORY.change("ayse", "memberOf", MEDICINE);
        assertThat(form.signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account("ayse").role()).isEqualTo(Role.UNIT_STAFF);

        DIRECTORY.change("ayse", "memberOf");
        assertThat(form.refusal("ayse", PASSWORD)).contains(NOT_DEFINED);
        assertThat(account("ayse").role()).isEqualTo(Role.UNIT_STAFF);
        assertThat(account("ayse").units()).isEmpty();
    }

    @Test
    void whoeverIsInNoGroupGetsNoAccount() {
        DIRECTORY.person("yabanci", "Yabancı Kişi", "departmentNumber: Tıp Fakültesi");

        assertThat(form.refusal("yabanci", PASSWORD)).contains(NOT_DEFINED);
        assertThat(accounts.count()).isEqualTo(1);
        assertThat(failures()).containsExactly("SignInRefused");
    }

    @Test
    void theLastAdministratorStaysOne() {
        DIRECTORY.person("patron", "Son Yönetici", "memberOf: " + ADMINISTRATORS);
        form.signIn("patron", PASSWORD);
        jdbc.sql("update account set active = false where id = ?")
                .param(administrator.id())
                .update();
        DIRECTORY.change("patron", "memberOf");

        assertThat(form.signIn("patron", PASSWORD)).hasRedirectedUrl("/");
        assertThat(account("patron").role()).isEqualTo(Role.ADMINISTRATOR);
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
            assertThat(form.refusal(typed[0], typed[1])).contains("E-posta ya da parola yanlış");
        }
        assertThat(accounts.count()).isEqualTo(1);
        assertThat(failures()).hasSize(5).containsOnly("BadCredentialsException");
    }

    @Test
    void whileOurOwnDatabaseIsBusyNobodyIsToldThatThePasswordIsWrong() throws SQLException {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        try (Connection held = owner.holdUp("account")) {
            assertThat(form.signIn("ayse", PASSWORD)).hasStatus(503);
            held.rollback();
        }
        assertThat(form.signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void whileTheDirectoryIsDownLocalAdministratorsComeInAndOthersAreTold() {
        DIRECTORY.person("ayse", "Ayşe Yılmaz", "memberOf: " + REVIEWERS);
        DIRECTORY.stop();
        try {
            assertThat(form.signIn(administrator.getUsername(), People.PASSWORD))
                    .hasRedirectedUrl("/");
            assertThat(form.refusal("ayse", PASSWORD)).contains("Kurum dizinine şu anda ulaşılamıyor");
            assertThat(failures()).hasSize(1);
            assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        } finally {
            DIRECTORY.start();
        }
        assertThat(form.signIn("ayse", PASSWORD)).hasRedirectedUrl("/");
    }

    private Account account(String name) {
        return accounts.findWithUnitsByEmail(name.toLowerCase(Locale.ROOT) + "@uni.edu.tr")
                .orElseThrow();
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
}
