package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class ReviewScreensTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Submissions submissions;

    @Autowired
    CorrectionRequestRepository corrections;

    private CurrentUser clerk;
    private CurrentUser reviewer;
    private long submission;
    private long row;

    @BeforeEach
    void submit() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        reviewer = people.reviewer();
        round.open();
        submission = round.submissionOf(clerk, unit);
        row = round.enter(clerk, submission, "AutoCAD");
        submissions.submit(clerk, submission);
    }

    @Test
    void theQueueShowsWhatWaitsForReviewFirst() {
        people.unit("Fen Fakültesi");

        assertThat(get(reviewer, "/review")).bodyText().contains("Tıp Fakültesi", "İncelemede", "bugün");
        assertThat(get(reviewer, "/review?status=APPROVED")).bodyText().doesNotContain(">Tıp Fakültesi<");
    }

    @Test
    void aCorrectionGoesToTheUnitAndComesBackAnswered() {
        ask("LICENCES", "Kaç lisans alındı?");
        review("/return");

        assertThat(get(clerk, "/submissions/" + submission))
                .bodyText()
                .contains("BİDB bu bildirimi", "Kaç lisans alındı?", "Yanıt bekliyor");
        assertThat(get(clerk, "/submissions/" + submission + "/checklist"))
                .bodyText()
                .contains("1 düzeltme isteği yanıt bekliyor");

        post(
                clerk,
                "/submissions/" + submission + "/entries/" + row,
                "version",
                "0",
                "name",
                "AutoCAD",
                "licences",
                "12",
                "category",
                "son-kullanici-mesleki");
        long request = corrections.findAll().get(0).id();
        post(
                clerk,
                "/submissions/" + submission + "/corrections/" + request + "/answer",
                "answer",
                "12 adet, düzelttim.");
        post(clerk, "/submissions/" + submission + "/submitting");

        assertThat(get(reviewer, "/review/" + submission))
                .bodyText()
                .contains("12 adet, düzelttim.", "değişen 1 kayıt")
                .contains("<del>10</del>", "<ins>12</ins>");
        review("/approval");
        assertThat(state()).isEqualTo(SubmissionStatus.APPROVED);
        assertThat(corrections.findAll().get(0).status()).isEqualTo(CorrectionStatus.CLOSED);
    }

    @Test
    void aNewAndADeletedRowShowUpInTheDifference() {
        review("/return", "note", "Eksik var");
        round.enter(clerk, submission, "SPSS");
        post(clerk, "/submissions/" + submission + "/entries/" + row + "/deletion");
        post(clerk, "/submissions/" + submission + "/submitting");

        assertThat(get(reviewer, "/review/" + submission)).bodyText().contains("Yeni", "SPSS", "Silindi", "AutoCAD");
    }

    @Test
    void nothingIsReturnedWithoutAReason() {
        review("/return");

        assertThat(state()).isEqualTo(SubmissionStatus.SUBMITTED);
    }

    @Test
    void anOpenRequestStandsInTheWayOfApproval() {
        ask("", "Bu kayıt ne?");
        review("/approval");
        assertThat(state()).isEqualTo(SubmissionStatus.SUBMITTED);

        long request = corrections.findAll().get(0).id();
        review("/corrections/" + request + "/closing");
        review("/approval");
        assertThat(state()).isEqualTo(SubmissionStatus.APPROVED);
    }

    @Test
    void anApprovalIsTakenBackOnlyWithAReason() {
        review("/approval");
        review("/reopening", "reason", " ");
        assertThat(state()).isEqualTo(SubmissionStatus.APPROVED);

        review("/reopening", "reason", "Yanlışlıkla onaylandı");
        assertThat(state()).isEqualTo(SubmissionStatus.RETURNED);
        assertThat(get(clerk, "/submissions/" + submission)).bodyText().contains("Yanlışlıkla onaylandı");
    }

    @Test
    void inAClosedPeriodNothingGoesBackToAUnitThatCouldNotWorkOnIt() {
        post(
                people.administrator(),
                "/administration/periods/"
                        + submissions.find(clerk, submission).period().id() + "/closing");
        review("/return", "note", "Eksik var");
        assertThat(state()).isEqualTo(SubmissionStatus.SUBMITTED);
        review("/approval");
        review("/reopening", "reason", "Yanlışlıkla onaylandı");
        assertThat(state()).isEqualTo(SubmissionStatus.APPROVED);
    }

    @Test
    void illegalMovesByCraftedRequestsChangeNothing() {
        post(clerk, "/submissions/" + submission + "/submitting");
        post(clerk, "/submissions/" + submission + "/nil-declaration");
        post(clerk, "/submissions/" + submission + "/entries/" + row, "version", "0", "name", "Değişti");
        post(clerk, "/submissions/" + submission + "/entries/" + row + "/deletion");
        assertThat(state()).isEqualTo(SubmissionStatus.SUBMITTED);
        assertThat(get(reviewer, "/review/" + submission))
                .bodyText()
                .contains("AutoCAD")
                .doesNotContain("Değişti");

        review("/reopening", "reason", "olmaz");
        assertThat(state()).isEqualTo(SubmissionStatus.SUBMITTED);
        review("/approval");
        review("/return", "note", "olmaz");
        assertThat(state()).isEqualTo(SubmissionStatus.APPROVED);
    }

    @Test
    void anAnswerThatIsTooLongComesBackWholeInItsOwnField() {
        ask("LICENCES", "Kaç lisans alındı?");
        review("/return");
        long request = corrections.findAll().get(0).id();
        String answer = "Uzun yanıt ".repeat(200);

        BrowserSession browser = new BrowserSession();
        MvcTestResult refused = mvc.post()
                .uri("/submissions/" + submission + "/corrections/" + request + "/answer")
                .param("answer", answer)
                .with(user(clerk))
                .with(csrf())
                .with(browser)
                .exchange();

        assertThat(refused).flash().containsEntry("answer", answer).containsEntry("typedFor", request);
        assertThat(mvc.get().uri("/submissions/" + submission).with(user(clerk)).with(browser))
                .bodyText()
                .contains(">" + answer + "</textarea>");
    }

    @Test
    void aClosedRequestIsNotAskedAgain() {
        ask("LICENCES", "Kaç lisans alındı?");
        long request = corrections.findAll().get(0).id();
        review("/corrections/" + request + "/closing");
        review("/corrections/" + request + "/renewal", "message", "Yine de yazın");

        assertThat(corrections.findAll().get(0).status()).isEqualTo(CorrectionStatus.CLOSED);
    }

    @Test
    void anExtensionIsADayOfTheCalendar() {
        for (String typed : new String[] {"süresiz", "yarın", "31.02.2027"}) {
            assertThat(post(reviewer, "/review/" + submission + "/extension", "dueOn", typed))
                    .flash()
                    .containsEntry("dueOn", typed);
        }
        review("/extension", "dueOn", "31.12.2099");
        assertThat(submissions.find(reviewer, submission).dueOn()).hasToString("2099-12-31");
        assertThat(get(reviewer, "/review/" + submission)).bodyText().contains("Yeni son gün:", "31.12.2099");
    }

    @Test
    void unitStaffAndViewersCannotReview() {
        CurrentUser viewer = people.viewer();

        assertThat(get(clerk, "/review/" + submission)).hasStatus(404);
        assertThat(post(clerk, "/review/" + submission + "/approval")).hasStatus(404);
        assertThat(get(viewer, "/review/" + submission))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Bildirimi onayla");
        assertThat(post(viewer, "/review/" + submission + "/approval")).hasStatus(404);
        assertThat(state()).isEqualTo(SubmissionStatus.SUBMITTED);
    }

    @Test
    void everyMoveStandsInTheTimeline() {
        review("/return", "note", "Sayıları denetleyin");

        assertThat(get(reviewer, "/review/" + submission))
                .bodyText()
                .contains("Bildirim gönderildi", "Bildirim birime geri gönderildi", "Sayıları denetleyin");
    }

    private SubmissionStatus state() {
        return submissions.find(reviewer, submission).status();
    }

    private void ask(String field, String message) {
        review("/corrections", "entry", String.valueOf(row), "field", field, "message", message);
    }

    private void review(String below, String... fields) {
        assertThat(post(reviewer, "/review/" + submission + below, fields)).hasStatus3xxRedirection();
    }

    private MvcTestResult get(CurrentUser who, String path) {
        return mvc.get().uri(path).with(user(who)).exchange();
    }

    private MvcTestResult post(CurrentUser who, String path, String... fields) {
        var request = mvc.post().uri(path).with(user(who)).with(csrf());
        for (int index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }
}
