package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
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

    @BeforeEach
    void somebodyHasAnAccount() {
        person = people.reviewer();
    }

    @Test
    void anInstanceThatHasJustStartedKnowsWhoIsSignedIn() {
        signIn();

        Session found = anotherInstance().findById(id());

        assertThat(found).isNotNull();
        SignIn signIn = Objects.requireNonNull(found.getAttribute(SignIns.ATTRIBUTE));
        assertThat(signIn.person()).isEqualTo(person.id());
        assertThat(anotherInstance().findByPrincipalName(Long.toString(person.id())))
                .containsOnlyKeys(id());
    }

    @Test
    void whatOneInstanceEndsIsEndedForAll() {
        signIn();
        assertThat(start()).hasStatusOk();

        anotherInstance().deleteById(id());

        assertThat(start()).hasRedirectedUrl("/sign-in");
    }

    @Test
    void ofThePersonASessionHoldsOnlyWhoItIs() {
        signIn();
        start();

        List<byte[]> values = jdbc.queryForList("select attribute_bytes from web_session_attributes", byte[].class);

        assertThat(values)
                .isNotEmpty()
                .allSatisfy(value -> assertThat(new String(value, StandardCharsets.ISO_8859_1))
                        .doesNotContain(
                                "argon2", person.getUsername(), CurrentUser.class.getName(), "SecurityContext"));
    }

    @Test
    void theCookieIsForThisApplicationAloneAndBehindTlsForNothingElse() {
        Cookie plain = Objects.requireNonNull(signIn().getResponse().getCookie(BrowserSession.COOKIE));
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
        String before = id();
        mvc.post()
                .uri("/sign-in")
                .with(browser)
                .param("_csrf", token)
                .param("email", person.getUsername())
                .param("password", People.PASSWORD)
                .exchange();
        assertThat(start()).hasStatusOk();

        assertThat(id()).isNotEqualTo(before);
        assertThat(sessions.findById(before)).isNull();
        assertThat(mvc.post().uri("/profile").with(browser).param("_csrf", token))
                .hasStatus(403);
        assertThat(mvc.post().uri("/profile").with(browser).param("_csrf", token(start())))
                .hasRedirectedUrl("/profile");
    }

    @Test
    void evenAPageThatIsNotFoundLeavesATokenWithWhichTheNextFormIsSent() {
        signIn();
        assertThat(mvc.get().uri("/olmayan").with(browser)).hasStatus(404);

        assertThat(jdbc.queryForList("select attribute_name from web_session_attributes", String.class))
                .anyMatch(name -> name.contains("CSRF_TOKEN"));
    }

    @Test
    void whatAnotherVersionHasWrittenAndThisOneCannotReadEndsTheSessionAndIsNoFault() {
        signIn();
        jdbc.update("update web_session_attributes set attribute_bytes = ?", "başka".getBytes(StandardCharsets.UTF_8));

        assertThat(start()).hasRedirectedUrl("/sign-in");
        signIn();
        assertThat(start()).hasStatusOk();
    }

    @Test
    void aSessionThatHasLastedTooLongIsOver() {
        signIn();
        beganBefore(Duration.ofHours(11), sessions);
        assertThat(start()).hasStatusOk();

        beganBefore(Duration.ofHours(13), sessions);

        assertThat(start()).hasRedirectedUrl("/sign-in");
    }

    @Test
    void beforeSignInASessionIsShortAndAPageWithoutAFormNeedsNone() {
        people.administrator();
        mvc.get().uri("/help").exchange();
        assertThat(count()).isZero();

        mvc.get().uri("/sign-in").with(browser).exchange();
        assertThat(seconds()).isEqualTo(1_800);
        signIn();
        assertThat(seconds()).isEqualTo(7_200);
        assertThat(count()).isOne();
    }

    @Test
    void theLastVisitIsWrittenOnceAMinuteAtMost() {
        signIn();
        jdbc.update("update web_session set last_access_time = last_access_time - 59000");
        long before = lastVisit();
        start();
        assertThat(lastVisit()).isEqualTo(before);

        jdbc.update("update web_session set last_access_time = last_access_time - 2000");
        start();
        assertThat(lastVisit()).isGreaterThan(before);
    }

    private <S extends Session> void beganBefore(Duration time, SessionRepository<S> repository) {
        S session = Objects.requireNonNull(repository.findById(id()));
        session.setAttribute(
                SignIns.ATTRIBUTE, new SignIn(person.id(), Instant.now().minus(time), "", "", List.of()));
        repository.save(session);
    }

    private JdbcIndexedSessionRepository anotherInstance() {
        JdbcIndexedSessionRepository repository =
                new JdbcIndexedSessionRepository(jdbc, TransactionOperations.withoutTransaction());
        repository.setTableName("web_session");
        repository.setConversionService(springSessionConversionService);
        return repository;
    }

    private MvcTestResult signIn() {
        MvcTestResult result = mvc.post()
                .uri("/sign-in")
                .with(browser)
                .param("email", person.getUsername())
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        return result;
    }

    private MvcTestResult start() {
        return mvc.get().uri("/").with(browser).exchange();
    }

    private static String token(MvcTestResult page) {
        Matcher token = TOKEN.matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private String id() {
        return new String(Base64.getDecoder().decode(browser.cookie()), StandardCharsets.UTF_8);
    }

    private int count() {
        return database.sql("select count(*) from web_session")
                .query(Integer.class)
                .single();
    }

    private int seconds() {
        return database.sql("select max_inactive_interval from web_session")
                .query(Integer.class)
                .single();
    }

    private long lastVisit() {
        return database.sql("select last_access_time from web_session")
                .query(Long.class)
                .single();
    }
}
