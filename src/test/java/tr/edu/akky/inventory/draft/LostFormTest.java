package tr.edu.akky.inventory.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** A form is sent, without any script, after the session has ended. */
@InventoryTest
class LostFormTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Of the right length, and no text once its mask is taken off. */
    private static final String UNREADABLE = "A".repeat(48) + "_".repeat(48);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser clerk;
    private String form;

    @BeforeEach
    void aUnitHasAnOpenSubmission() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        form = "/submissions/" + round.submissionOf(clerk, unit) + "/entries";
    }

    @Test
    void everyFieldIsBackInTheFormAfterSignInAndNothingWasDone() {
        MvcTestResult sent = send(tokenOf(clerk), "/new");
        assertThat(sent).hasRedirectedUrl("/sign-in?kept");
        BrowserSession session = BrowserSession.of(sent);

        String address = address(signIn(clerk, session));
        assertThat(address).startsWith(form + "/new?draft=");
        assertThat(mvc.get().uri(address).with(session))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Bordro Plus\"", "satırlı\nnot", "bütün alanlar geri getirildi");
        assertThat(count("entry")).isZero();
    }

    @Test
    void aFormThatHadComeBackWithErrorsIsFoundWhereItWasEmptyAtFirst() {
        MvcTestResult sent = send(tokenOf(clerk), "");

        assertThat(address(signIn(clerk, BrowserSession.of(sent)))).startsWith(form + "/new?draft=");
    }

    @Test
    void whoeverElseSignsInDoesNotSeeItAndItWaitsForItsPerson() {
        MvcTestResult sent = send(tokenOf(clerk), "/new");

        assertThat(signIn(people.reviewer(), BrowserSession.of(sent))).hasRedirectedUrl("/");
        assertThat(jdbc.sql("select account_id from form_draft")
                        .query(Long.class)
                        .single())
                .isEqualTo(clerk.id());
    }

    @Test
    void whatAnotherSiteMadeTheBrowserSendIsNotKept() {
        String token = tokenOf(clerk);

        assertThat(request(token).header("Origin", "https://kotu.example")).hasStatus(403);
        assertThat(request(token).header("Sec-Fetch-Site", "cross-site")).hasStatus(403);
        assertThat(request(token)).hasStatus(403);
        assertThat(count("form_draft")).isZero();
    }

    @Test
    void whoeverHasNoPasswordHereHasAKeyThatNobodyElseCanMakeAllTheSame() throws GeneralSecurityException {
        jdbc.sql("update account set password_hash = null where id = ?")
                .param(clerk.id())
                .update();
        String[] token = tokenOf(people.reviewer()).split("\\.");
        String guessed = hmac(hmac("HmacSHA256", "forms"), clerk.id() + "." + token[0]);

        assertThat(send(token[0] + "." + clerk.id() + "." + guessed, "/new")).hasStatus(403);
        assertThat(send(tokenOf(clerk), "/new")).hasRedirectedUrl("/sign-in?kept");
        assertThat(count("form_draft")).isOne();
    }

    private static String hmac(String key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    }

    @Test
    void aFormOfNobodyOrWithAForgedTokenIsNotKept() {
        String[] token = tokenOf(clerk).split("\\.");
        String forged = token[0] + "." + people.reviewer().id() + "." + token[2];
        String another = "AAAA" + token[0].substring(4) + "." + token[1] + "." + token[2];

        for (String each : List.of("", "ben", "..", "a.1.b", "a.99999999999999999999.b", UNREADABLE, forged, another)) {
            assertThat(send(each, "/new")).as(each).hasStatus(403);
        }
        assertThat(count("form_draft")).isZero();
    }

    @Test
    void aDeactivatedPersonKeepsNothingAndDoesNotGetIn() {
        String token = tokenOf(clerk);
        jdbc.sql("update account set active = false where id = ?")
                .param(clerk.id())
                .update();

        assertThat(send(token, "/new")).hasStatus(403);
        assertThat(signIn(clerk, new BrowserSession())).hasRedirectedUrl("/sign-in?error");
    }

    @Test
    void aFormOfAnEndedSessionIsBackAtOnceWhereItsPersonHasSignedInAgain() {
        BrowserSession session = new BrowserSession();
        signIn(clerk, session);
        assertThat(address(own(request(tokenOf(clerk)), "/new").with(session).exchange()))
                .startsWith(form + "/new?draft=");

        assertThat(own(request(tokenOf(people.reviewer())), "/new").with(session))
                .hasStatus(403);
        assertThat(count("form_draft")).isEqualTo(1);
    }

    @Test
    void aFileCannotBeKeptAndAButtonHoldsNothing() {
        String token = tokenOf(clerk);
        assertThat(own(request(token), "/new").contentType(MediaType.MULTIPART_FORM_DATA))
                .hasRedirectedUrl("/sign-in?upload");
        assertThat(own(
                        mvc.post()
                                .uri(form.replace("/entries", "/submitting"))
                                .param("_csrf", token)
                                .accept(MediaType.TEXT_HTML),
                        "/new"))
                .hasRedirectedUrl("/sign-in?button");
        assertThat(count("form_draft")).isZero();
    }

    @Test
    void aStrangeReferrerLeadsNowhere() {
        MvcTestResult sent = request(tokenOf(clerk))
                .header("Origin", "http://localhost")
                .header("Referer", "http://localhost//kotu.example/")
                .exchange();

        assertThat(address(signIn(clerk, BrowserSession.of(sent)))).startsWith(form + "/new?draft=");
    }

    private MvcTestResult send(String token, String page) {
        return own(request(token), page).exchange();
    }

    private MockMvcRequestBuilder own(MockMvcRequestBuilder request, String page) {
        return request.header("Origin", "http://localhost").header("Referer", "http://localhost" + form + page);
    }

    private MockMvcRequestBuilder request(String token) {
        return mvc.post()
                .uri(form)
                .accept(MediaType.TEXT_HTML)
                .param("name", "Bordro Plus")
                .param("note", "çok satırlı\nnot")
                .param("_csrf", token);
    }

    private MvcTestResult signIn(CurrentUser who, BrowserSession session) {
        return mvc.post()
                .uri("/sign-in")
                .with(session)
                .param("email", who.getUsername())
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();
    }

    /** As it stands in a page that the person was shown. */
    private String tokenOf(CurrentUser who) {
        String page = new String(
                mvc.get()
                        .uri("/profile")
                        .with(user(who))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String address(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
