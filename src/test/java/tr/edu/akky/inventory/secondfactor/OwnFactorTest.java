package tr.edu.akky.inventory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.CurrentUsers;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** Switching a second factor on and off: one's own, and that of somebody who has lost it. */
@InventoryTest
class OwnFactorTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    CurrentUsers users;

    @Autowired
    AuthenticatorApps apps;

    @Autowired
    LostDevices lostDevices;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser person;
    private FactorSession session;

    @BeforeEach
    void somebodyHasAnAccount() {
        person = people.reviewer();
        session = new FactorSession(mvc);
    }

    @Test
    void theKeyIsShownUntilACodeShowsThatTheAppHasIt() {
        session.password(person);
        session.post("/profile/second-factor/app");
        String key = Totp.key(apps.waiting(person.id()).orElseThrow());
        assertThat(session.get("/profile/second-factor/app"))
                .bodyText()
                .contains(key.substring(0, 4) + " " + key.substring(4, 8), "<svg", "viewBox=");
        assertThat(session.post("/profile/second-factor/app/confirmation", "code", "000"))
                .hasRedirectedUrl("/profile/second-factor/app");
        assertThat(hasFactor()).isFalse();

        assertThat(session.setUp(person, apps)).bodyText().contains("iki adımlı giriş açık");
        assertThat(hasFactor()).isTrue();
        assertThat(session.get("/profile/second-factor/app")).hasRedirectedUrl("/profile/second-factor");
        assertThat(session.get("/profile/second-factor")).bodyText().contains("10 kullanılmamış kodunuz");
        assertThat(history())
                .contains("account.app-added", "account.recovery-codes-made")
                .noneMatch(text -> text.contains(key));
    }

    @Test
    void aSessionLeftOpenIsNotEnoughToChangeAnything() {
        for (String path : List.of("/app", "/app/removal", "/recovery-codes", "/passkeys", "/passkeys/options")) {
            assertThat(mvc.post()
                            .uri("/profile/second-factor" + path)
                            .with(user(person))
                            .with(csrf()))
                    .hasRedirectedUrl("/profile/second-factor");
        }
        assertThat(apps.waiting(person.id())).isEmpty();
        assertThat(mvc.get().uri("/profile/second-factor").with(user(person)))
                .bodyText()
                .contains("Önce siz olduğunuzu doğrulayın")
                .doesNotContain("action=\"/profile/second-factor/app\"");
    }

    @Test
    void thePasswordShowsAnewWhoOneIs() {
        session.password(person);
        assertThat(session.post("/profile/second-factor/proof/password", "password", "yanlış"))
                .hasRedirectedUrl("/profile/second-factor");
        assertThat(history()).contains("account.factor-refused");
        String before = session.cookie();
        session.post("/profile/second-factor/proof/password", "password", People.PASSWORD);
        assertThat(session.cookie()).isNotEqualTo(before);
        assertThat(session.get("/profile/second-factor")).bodyText().contains("Uygulamayı kur");
    }

    @Test
    void withTheLastFactorTheRecoveryCodesGoToo() {
        session.setUp(person, apps);
        session.post("/profile/second-factor/app/removal");

        assertThat(hasFactor()).isFalse();
        assertThat(jdbc.sql("select count(*) from recovery_code")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(new FactorSession(mvc).password(person)).hasRedirectedUrl("/");
        assertThat(session.post("/profile/second-factor/recovery-codes")).hasRedirectedUrl("/profile/second-factor");
    }

    @Test
    void aNewPasswordDoesNotReplaceTheSecondFactor() {
        session.setUp(person, apps);
        Object link = mvc.post()
                .uri("/administration/accounts/" + person.id() + "/link")
                .with(user(people.administrator()))
                .with(csrf())
                .exchange()
                .getMvcResult()
                .getFlashMap()
                .get("link");
        FactorSession other = new FactorSession(mvc);
        String address = URI.create(String.valueOf(link)).getPath();
        String password = "dört at bir araba çeker";
        assertThat(other.post(address, "password", password, "repeated", password))
                .hasRedirectedUrl("/sign-in");

        assertThat(other.post("/sign-in", "email", person.getUsername(), "password", password))
                .hasRedirectedUrl("/sign-in/second-factor");
        assertThat(hasFactor()).isTrue();
    }

    @Test
    void anAdministratorLetsSomebodyInAgainButNotThemselves() {
        session.setUp(person, apps);
        CurrentUser administrator = people.administrator();
        String removal = "/administration/accounts/" + person.id() + "/second-factor-removal";
        assertThat(mvc.post().uri(removal).with(user(people.reviewer())).with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/administration/accounts").with(user(administrator)))
                .bodyText()
                .containsOnlyOnce("<span class=\"state\">İki adımlı giriş</span>");
        assertThat(mvc.get().uri("/administration/accounts/" + person.id()).with(user(administrator)))
                .bodyText()
                .contains(removal, "açık bütün oturumları da kapanır");
        assertThat(session.get("/profile")).hasStatusOk();

        assertThat(mvc.post().uri(removal).with(user(administrator)).with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(hasFactor()).isFalse();
        assertThat(session.get("/profile")).hasRedirectedUrl("/sign-in");
        assertThat(history()).contains("account.factor-reset", "account.sessions-ended");
        new FactorSession(mvc).setUp(administrator, apps);
        String own = "/administration/accounts/" + administrator.id() + "/second-factor-removal";
        mvc.post().uri(own).with(user(administrator)).with(csrf()).exchange();
        assertThat(users.refreshed(administrator.id()).orElseThrow().hasSecondFactor())
                .isTrue();
    }

    @Test
    void whoeverMayStartTheApplicationCanLetSomebodyInAgain() {
        session.setUp(person, apps);
        lostDevices.reset("nobody@uni.edu.tr");
        assertThat(hasFactor()).isTrue();
        lostDevices.reset(" " + person.getUsername().toUpperCase(Locale.ROOT));
        assertThat(hasFactor()).isFalse();
        assertThat(session.get("/profile")).hasRedirectedUrl("/sign-in");
        assertThat(history()).contains("account.factor-reset");
    }

    @Test
    void whoMustHaveASecondFactorDoesNothingBeforeSettingItUp() throws Exception {
        CurrentUser administrator = people.administrator();
        assertThat(redirect("/administration", administrator)).isEqualTo("/profile/second-factor");
        assertThat(redirect("/drafts", administrator)).isEqualTo("/profile/second-factor");
        assertThat(redirect("/profile/second-factor/app", administrator)).isNull();
        assertThat(redirect("/sign-out", administrator)).isNull();
        assertThat(redirect("/review", person)).isNull();
        new FactorSession(mvc).setUp(administrator, apps);
        assertThat(redirect(
                        "/administration", users.refreshed(administrator.id()).orElseThrow()))
                .isNull();
    }

    /** Where administrators must have a second factor, and who comes from elsewhere with two already is trusted. */
    private static @Nullable String redirect(String path, CurrentUser person) throws Exception {
        FactorRules rules = new FactorRules(
                Set.of(Role.ADMINISTRATOR),
                Set.of(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY),
                Clock.systemUTC());
        assertThat(rules.mustSetUp(
                        person,
                        List.of(FactorGrantedAuthority.fromAuthority(
                                FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY))))
                .isFalse();
        MockHttpServletResponse response = new MockHttpServletResponse();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person, null, List.of(FactorGrantedAuthority.fromAuthority(Factor.PASSWORD))));
        try {
            new RequiredFactorFilter(rules)
                    .doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        } finally {
            SecurityContextHolder.clearContext();
        }
        return response.getRedirectedUrl();
    }

    private boolean hasFactor() {
        return users.refreshed(person.id()).orElseThrow().hasSecondFactor();
    }

    private List<String> history() {
        return jdbc.sql("select action || ' ' || details from activity order by id").query(String.class).list().stream()
                .flatMap(line -> Stream.of(line, line.substring(0, line.indexOf(' '))))
                .toList();
    }
}
