package tr.edu.akky.inventory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Routes;
import tr.edu.akky.inventory.support.Routes.Route;

/** What a person with a second factor meets between the password and being signed in. */
@InventoryTest
class SecondStepTest {

    private static final Pattern RECOVERY_CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    private static final Pattern PAGE_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    AuthenticatorApps apps;

    @Autowired
    SeedCipher cipher;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Routes routes;

    private CurrentUser person;
    private FactorSession session;

    @BeforeEach
    void somebodyHasAnAccount() {
        person = people.administrator();
        session = new FactorSession(mvc);
    }

    @Test
    void nothingAnswersBetweenThePasswordAndTheCode() {
        setUp();
        assertThat(session.password(person)).hasRedirectedUrl("/sign-in/second-factor");

        List<Route> closed = routes.all()
                .filter(route -> !route.isBelow("/sign-in", "/setup", "/password", "/help", "/csp-reports"))
                .toList();
        assertThat(closed)
                .hasSizeGreaterThan(150)
                .allSatisfy(route -> assertThat(ask(route)).as(route.toString()).hasRedirectedUrl("/sign-in"));
        assertThat(session.get("/sign-in")).hasRedirectedUrl("/sign-in/second-factor");
        assertThat(session.get("/sign-in/second-factor"))
                .hasStatusOk()
                .bodyText()
                .contains("autocomplete=\"one-time-code\"")
                .doesNotContain(person.fullName(), "href=\"/administration\"");
    }

    @Test
    void theCodeSignsInAsThePasswordAloneDoesForOthers() {
        setUp();
        session.get("/review");
        session.password(person);
        assertThat(count("account.signed-in")).isOne();
        String before = session.cookie();

        assertThat(session.code(code())).redirectedUrl().endsWith("/review");

        assertThat(session.cookie()).isNotEqualTo(before);
        assertThat(count("account.signed-in")).isEqualTo(2);
        assertThat(session.get("/administration")).hasStatusOk();
    }

    @Test
    void theSecondStepPardonsNobodysWrongPasswords() {
        setUp();
        session.password(person);
        FactorSession guesser = new FactorSession(mvc);
        for (int tries = 0; tries < 4; tries++) {
            guesser.post("/sign-in", "email", "hedef@uni.edu.tr", "password", "yanlis");
        }

        session.post("/sign-in/second-factor", "code", code(), "email", "hedef@uni.edu.tr");

        assertThat(session.get("/administration")).hasStatusOk();
        guesser.post("/sign-in", "email", "hedef@uni.edu.tr", "password", "yanlis");
        assertThat(guesser.post("/sign-in", "email", "hedef@uni.edu.tr", "password", "yanlis"))
                .redirectedUrl()
                .startsWith("/sign-in?wait=");
    }

    @Test
    void aPasskeyThatIsNoneLeavesOneLineAMinuteHoweverOftenItIsSent() {
        session.post("/sign-in", "email", "kimse@uni.edu.tr", "password", "yanlis");
        for (int tries = 0; tries < 5; tries++) {
            session.post("/sign-in/passkey", "credential", "");
        }
        assertThat(count("account.sign-in-failed")).isEqualTo(2);
        session.post("/sign-in", "email", person.getUsername(), "password", People.PASSWORD);
        assertThat(session.get("/history"))
                .bodyText()
                .contains("geçiş anahtarı kabul edilmedi", "e-posta ya da parola yanlış")
                .doesNotContain("BadCredentials");
    }

    @Test
    void aCodeIsGoodOnceWhereverItIsTyped() {
        setUp();
        String code = code();
        session.password(person);
        session.code(code);
        FactorSession other = new FactorSession(mvc);
        other.password(person);

        assertThat(other.code(code)).hasRedirectedUrl("/sign-in/second-factor");
        assertThat(other.get("/")).hasRedirectedUrl("/sign-in");
        assertThat(session.get("/")).hasStatusOk();
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneHasToWait() {
        setUp();
        session.password(person);
        for (int tries = 0; tries < 5; tries++) {
            session.code("abc");
        }
        String code = code();

        session.code(code);
        assertThat(session.get("/sign-in/second-factor")).bodyText().contains("1 dakika sonra yeniden deneyin");
        assertThat(count("account.factor-refused")).isEqualTo(5);

        jdbc.sql("update second_factor_try set waits_until = now()").update();
        assertThat(session.code(code)).hasRedirectedUrl("/");
        assertThat(jdbc.sql("select wrong from second_factor_try")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aRecoveryCodeIsGoodOnceHoweverItIsTypedAndStoredNowhere() {
        List<String> codes = codes(setUp());
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(jdbc.sql("select handle || hash from recovery_code")
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allSatisfy(stored -> assertThat(stored)
                        .contains("$argon2id$")
                        .doesNotContain(codes.stream()
                                .map(code -> code.substring(5).replace("-", ""))
                                .toList()));

        session.password(person);
        String typed = codes.get(3).toLowerCase(Locale.ROOT).replace('-', ' ');
        assertThat(session.code(typed)).hasRedirectedUrl("/");
        assertThat(session.get("/profile/second-factor")).bodyText().contains("9 kullanılmamış kodunuz");

        FactorSession other = new FactorSession(mvc);
        other.password(person);
        assertThat(other.code(codes.get(3))).hasRedirectedUrl("/sign-in/second-factor");
        assertThat(other.code(codes.get(4))).hasRedirectedUrl("/");
    }

    @Test
    void aSessionThatIsOpenElsewhereOwesTheFactorTooAndKeepsWhatIsTyped() {
        FactorSession elsewhere = new FactorSession(mvc);
        elsewhere.password(person);
        String token = token(elsewhere.get("/profile"));
        setUp();

        MvcTestResult kept = mvc.post()
                .uri("/profile")
                .with(elsewhere.browser())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept", "text/html")
                .param("_csrf", token)
                .param("extension", "4711")
                .exchange();

        assertThat(kept).redirectedUrl().endsWith("/sign-in?kept");
        String draft =
                Objects.requireNonNull(elsewhere.code(code()).getResponse().getRedirectedUrl());
        assertThat(draft).startsWith("/drafts/");
        assertThat(elsewhere.get(draft)).bodyText().contains("4711");
    }

    @Test
    void signingOutInTheMiddleForgetsTheFirstStep() {
        setUp();
        session.password(person);
        assertThat(session.post("/sign-out")).hasRedirectedUrl("/sign-in?goodbye");
        assertThat(session.code(code())).hasRedirectedUrl("/");
        assertThat(session.get("/")).hasRedirectedUrl("/sign-in");
    }

    private MvcTestResult ask(Route route) {
        return route.changes()
                ? session.post(route.path())
                : mvc.method(route.method())
                        .uri(route.path())
                        .with(session.browser())
                        .with(csrf())
                        .exchange();
    }

    /** In another browser, and with the code of this moment still to be used. */
    private MvcTestResult setUp() {
        MvcTestResult shown = new FactorSession(mvc).setUp(person, apps);
        jdbc.sql("update authenticator_app set last_step = 0").update();
        return shown;
    }

    private String code() {
        return FactorSession.present(cipher.seed(jdbc.sql("select seed from authenticator_app")
                .query(String.class)
                .single()));
    }

    private int count(String action) {
        return jdbc.sql("select count(*) from activity where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private static List<String> codes(MvcTestResult page) {
        return RECOVERY_CODE
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String token(MvcTestResult page) {
        return PAGE_TOKEN
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
