package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** Sessions live in the database. */
@InventoryTest
class SessionTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient database;

    @Autowired
    ConversionService springSessionConversionService;

    @Autowired
    SessionRepository<? extends Session> sessions;

    private final BrowserSession browser = new BrowserSession();
    private CurrentUser person;
    private Visit visit;

    @BeforeEach
    void somebodyHasAnAccount() {
        person = people.reviewer();
        visit = new Visit(mvc, person, browser);
    }

    @Test
    void anInstanceThatHasJustStartedKnowsWhoIsSignedIn() {
        visit.signIn();

        Session found = anotherInstance().findById(visit.id());

        assertThat(found).isNotNull();
        SignIn signIn = Objects.requireNonNull(found.getAttribute(SignIns.ATTRIBUTE));
        assertThat(signIn.person()).isEqualTo(person.id());
        assertThat(anotherInstance().findByPrincipalName(Long.toString(person.id())))
                .containsOnlyKeys(visit.id());
    }

    @Test
    void whatOneInstanceEndsIsEndedForAll() {
        visit.signIn();
        assertThat(visit.start()).hasStatusOk();

        anotherInstance().deleteById(visit.id());

        assertThat(visit.start()).hasRedirectedUrl("/sign-in");
    }

    @Test
    void ofThePersonASessionHoldsOnlyWhoItIs() {
        visit.signIn();
        visit.start();

        List<byte[]> values = jdbc.queryForList("select attribute_bytes from web_session_attributes", byte[].class);

        assertThat(values)
                .isNotEmpty()
                .allSatisfy(value -> assertThat(new String(value, StandardCharsets.ISO_8859_1))
                        .doesNotContain(
                                "argon2", person.getUsername(), CurrentUser.class.getName(), "SecurityContext"));
    }

    @Test
    void aPasswordThatWasHashedWithLessWorkIsHashedAnewAtSignIn() {
        String weaker = Objects.requireNonNull(new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(People.PASSWORD));
        jdbc.update("update account set password_hash = ? where id = ?", weaker, person.id());

        visit.signIn();

        assertThat(jdbc.queryForObject("select password_hash from account where id = ?", String.class, person.id()))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(visit.start()).hasStatusOk();
    }

    @Test
    void ofAFailedSignInTheSessionKeepsNothingThatWasTyped() {
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(browser)
                        .param("email", person.getUsername())
                        .param("password", "neredeyse-dogru-parola")
                        .with(csrf()))
                .hasRedirectedUrl("/sign-in?error");

        List<byte[]> values = jdbc.queryForList("select attribute_bytes from web_session_attributes", byte[].class);

        assertThat(values)
                .isNotEmpty()
                .allSatisfy(value -> assertThat(new String(value, StandardCharsets.ISO_8859_1))
                        .doesNotContain("neredeyse-dogru-parola", person.getUsername()));
        assertThat(mvc.get().uri("/sign-in").param("error", "").with(browser))
                .bodyText()
                .contains("E-posta ya da parola yanlış");
    }

    @Test
    void theCookieIsForThisApplicationAloneAndBehindTlsForNothingElse() {
        Cookie plain = Objects.requireNonNull(visit.signIn().getResponse().getCookie(BrowserSession.COOKIE));
        assertThat(plain.isHttpOnly()).isTrue();
        assertThat(plain.getSecure()).isFalse();
        assertThat(plain.getAttribute("SameSite")).isEqualTo("Lax");

        MvcTestResult behindTls = mvc.get().uri("/sign-in").secure(true).exchange();
        Cookie secure = Objects.requireNonNull(behindTls.getResponse().getCookie(BrowserSession.COOKIE));
        assertThat(secure.getSecure()).isTrue();
    }

    @Test
    void signInChangesBothTheSessionAndTheTokenOfForms() {
        String token = token(mvc.get().uri("/sign-in").with(browser).exchange());
        String before = visit.id();
        mvc.post()
                .uri("/sign-in")
                .with(browser)
                .param("_csrf", token)
                .param("email", person.getUsername())
                .param("password", People.PASSWORD)
                .exchange();
        assertThat(visit.start()).hasStatusOk();

        assertThat(visit.id()).isNotEqualTo(before);
        assertThat(sessions.findById(before)).isNull();
        assertThat(mvc.post().uri("/profile").with(browser).param("_csrf", token))
                .hasStatus(403);
        assertThat(mvc.post().uri("/profile").with(browser).param("_csrf", token(visit.start())))
                .hasRedirectedUrl("/profile");
    }

    @Test
    void theNameOfASessionIsLongRandomAndNothingElse() {
        visit.signIn();
        assertThat(visit.id()).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void signingOutEndsTheSessionAtTheServerToo() {
        visit.signIn();
        String before = visit.id();
        String cookie = browser.cookie();

        mvc.post().uri("/sign-out").with(browser).with(csrf()).exchange();

        assertThat(sessions.findById(before)).isNull();
        assertThat(mvc.get().uri("/").cookie(new Cookie(BrowserSession.COOKIE, cookie)))
                .hasRedirectedUrl("/sign-in");
    }

    @Test
    void evenAPageThatIsNotFoundLeavesATokenWithWhichTheNextFormIsSent() {
        visit.signIn();
        assertThat(mvc.get().uri("/olmayan").with(browser)).hasStatus(404);

        assertThat(jdbc.queryForList("select attribute_name from web_session_attributes", String.class))
                .anyMatch(name -> name.contains("CSRF_TOKEN"));
    }

    @Test
    void whatAnotherVersionHasWrittenAndThisOneCannotReadEndsTheSessionAndIsNoFault() {
        visit.signIn();
        jdbc.update("update web_session_attributes set attribute_bytes = ?", "başka".getBytes(StandardCharsets.UTF_8));

        assertThat(visit.start()).hasRedirectedUrl("/sign-in");
        visit.signIn();
        assertThat(visit.start()).hasStatusOk();
    }

    private JdbcIndexedSessionRepository anotherInstance() {
        JdbcIndexedSessionRepository repository =
                new JdbcIndexedSessionRepository(jdbc, TransactionOperations.withoutTransaction());
        repository.setTableName("web_session");
        repository.setConversionService(springSessionConversionService);
        return repository;
    }

    private static String token(MvcTestResult page) {
        Matcher token = TOKEN.matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
