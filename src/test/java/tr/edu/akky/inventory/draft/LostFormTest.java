package tr.edu.akky.inventory.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** A form is sent, without any script, after the session has ended. */
@InventoryTest
class LostFormTest {

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
        MvcTestResult sent = send(cookieOf(clerk), "/new");
        assertThat(sent).hasRedirectedUrl("/sign-in?kept");
        MockHttpSession session = sessionOf(sent);

        MvcTestResult signedIn = signIn(clerk, session, null);
        String address = address(signedIn);
        assertThat(address).startsWith(form + "/new?draft=");
        assertThat(mvc.get().uri(address).session(session))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Bordro Plus\"", "çok satırlı\nnot", "bütün alanlar geri getirildi");
        assertThat(rows()).isZero();
    }

    @Test
    void aFormThatHadComeBackWithErrorsIsFoundWhereItWasEmptyAtFirst() {
        MvcTestResult sent = send(cookieOf(clerk), "");

        assertThat(address(signIn(clerk, sessionOf(sent), null))).startsWith(form + "/new?draft=");
    }

    @Test
    void whoeverElseSignsInDoesNotSeeItAndItWaitsForItsPerson() {
        CurrentUser other = people.reviewer();
        MvcTestResult sent = send(cookieOf(clerk), "/new");

        MvcTestResult signedIn = signIn(other, sessionOf(sent), cookieOf(clerk));
        assertThat(signedIn).hasRedirectedUrl("/");
        assertThat(jdbc.sql("select account_id from form_draft").query(Long.class).single())
                .isEqualTo(clerk.id());
    }

    @Test
    void onABrowserOfTwoPeopleAFormWithoutSessionBelongsToNobody() {
        Cookie second = cookieOf(people.reviewer(), cookieOf(clerk));

        assertThat(send(second, "/new")).hasStatus(403);
        assertThat(drafts()).isZero();
    }

    @Test
    void whatAnotherSiteMadeTheBrowserSendIsNotKept() {
        assertThat(request(cookieOf(clerk)).header("Origin", "https://kotu.example"))
                .hasStatus(403);
        assertThat(request(cookieOf(clerk)).header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(403);
        assertThat(request(cookieOf(clerk))).hasStatus(403);
        assertThat(drafts()).isZero();
    }

    @Test
    void aForgedOrMissingCookieIsNobody() {
        Cookie own = cookieOf(clerk);
        String forged = own.getValue().replaceFirst("^\\d+", String.valueOf(people.reviewer().id()));

        assertThat(send(new Cookie(own.getName(), forged), "/new")).hasStatus(403);
        assertThat(send(new Cookie(own.getName(), "ben"), "/new")).hasStatus(403);
        assertThat(send(null, "/new")).hasStatus(403);
        assertThat(drafts()).isZero();
    }

    @Test
    void aDeactivatedPersonKeepsNothingAndDoesNotGetIn() {
        Cookie cookie = cookieOf(clerk);
        jdbc.sql("update account set active = false where id = ?")
                .param(clerk.id())
                .update();

        assertThat(send(cookie, "/new")).hasStatus(403);
        assertThat(signIn(clerk, new MockHttpSession(), cookie)).hasRedirectedUrl("/sign-in?error");
    }

    @Test
    void withAnOldTokenButANewSessionTheFormIsBackAtOnce() {
        MockHttpSession session = new MockHttpSession();
        Cookie cookie = Objects.requireNonNull(
                signIn(clerk, session, null).getResponse().getCookie("last-person"));

        assertThat(address(own(request(cookie), "/new").session(session).exchange()))
                .startsWith(form + "/new?draft=");
    }

    @Test
    void aFileCannotBeKeptAndAButtonHoldsNothing() {
        assertThat(own(request(cookieOf(clerk)), "/new").contentType(MediaType.MULTIPART_FORM_DATA))
                .hasRedirectedUrl("/sign-in?upload");
        assertThat(own(
                        mvc.post()
                                .uri(form.replace("/entries", "/submitting"))
                                .cookie(cookieOf(clerk))
                                .accept(MediaType.TEXT_HTML),
                        "/new"))
                .hasRedirectedUrl("/sign-in?button");
        assertThat(drafts()).isZero();
    }

    @Test
    void aStrangeReferrerLeadsNowhere() {
        MvcTestResult sent = request(cookieOf(clerk))
                .header("Origin", "http://localhost")
                .header("Referer", "http://localhost//kotu.example/")
                .exchange();

        assertThat(address(signIn(clerk, sessionOf(sent), null))).startsWith(form + "/new?draft=");
    }

    private MvcTestResult send(@Nullable Cookie cookie, String page) {
        return own(request(cookie), page).exchange();
    }

    private MockMvcRequestBuilder own(MockMvcRequestBuilder request, String page) {
        return request.header("Origin", "http://localhost").header("Referer", "http://localhost" + form + page);
    }

    private MockMvcRequestBuilder request(@Nullable Cookie cookie) {
        MockMvcRequestBuilder request = mvc.post()
                .uri(form)
                .accept(MediaType.TEXT_HTML)
                .param("name", "Bordro Plus")
                .param("note", "çok satırlı\nnot")
                .param("_csrf", "old");
        return cookie == null ? request : request.cookie(cookie);
    }

    private MvcTestResult signIn(CurrentUser who, MockHttpSession session, @Nullable Cookie before) {
        MockMvcRequestBuilder request = mvc.post()
                .uri("/sign-in")
                .session(session)
                .param("email", who.getUsername())
                .param("password", People.PASSWORD)
                .with(csrf());
        return (before == null ? request : request.cookie(before)).exchange();
    }

    private Cookie cookieOf(CurrentUser who) {
        return cookieOf(who, null);
    }

    private Cookie cookieOf(CurrentUser who, @Nullable Cookie before) {
        return Objects.requireNonNull(
                signIn(who, new MockHttpSession(), before).getResponse().getCookie("last-person"));
    }

    private static MockHttpSession sessionOf(MvcTestResult result) {
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession());
    }

    private static String address(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private int drafts() {
        return jdbc.sql("select count(*) from form_draft").query(Integer.class).single();
    }

    private int rows() {
        return jdbc.sql("select count(*) from entry").query(Integer.class).single();
    }
}
