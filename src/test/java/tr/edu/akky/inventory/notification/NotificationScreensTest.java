package tr.edu.akky.inventory.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.Reviews;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.MailServers;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.StatementCount;

@InventoryTest
class NotificationScreensTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    MailDelivery delivery;

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser clerk;
    private CurrentUser reviewer;
    private CurrentUser administrator;
    private long submission;

    @BeforeEach
    void returned() {
        MailServers.disconnect(application);
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        reviewer = people.reviewer();
        administrator = people.administrator();
        round.open();
        submission = round.submissionOf(clerk, unit);
        round.enter(clerk, submission, "AutoCAD");
        submissions.submit(clerk, submission);
        reviews.giveBack(reviewer, submission, "Sayıları <denetleyin>.");
    }

    @Test
    void theBellCountsWhatIsUnreadAndTheListShowsIt() {
        assertThat(get(clerk, "/")).bodyText().contains("2 okunmamış bilgilendirme");
        assertThat(get(clerk, "/notifications"))
                .bodyText()
                .contains("Tıp Fakültesi: bildiriminiz düzeltme için geri gönderildi", "&lt;denetleyin&gt;")
                .contains("bildirim dönemi açıldı")
                .doesNotContain("bildirim gönderildi");
        assertThat(get(reviewer, "/notifications")).bodyText().contains("Tıp Fakültesi: bildirim gönderildi");
        assertThat(get(people.viewer(), "/notifications")).bodyText().contains("Henüz bilgilendirme yok");
    }

    @Test
    void openingLeadsToTheSubmissionAndMarksRead() {
        assertThat(post(clerk, "/notifications/" + returnedTo(clerk) + "/opening"))
                .hasRedirectedUrl("/submissions/" + submission);
        assertThat(get(clerk, "/")).bodyText().contains("1 okunmamış bilgilendirme");

        post(clerk, "/notifications/reading");
        assertThat(get(clerk, "/")).bodyText().contains("aria-label=\"Bilgilendirmeler\"");
    }

    @Test
    void lookingChangesNothing() {
        get(clerk, "/notifications");
        get(clerk, "/notifications/settings");
        assertThat(get(clerk, "/")).bodyText().contains("2 okunmamış bilgilendirme");
    }

    @Test
    void whatIsSomebodyElsesDoesNotExist() {
        long others = returnedTo(clerk);
        for (String act : new String[] {"/opening", "/reading"}) {
            assertThat(post(reviewer, "/notifications/" + others + act)).hasStatus(404);
            assertThat(post(reviewer, "/notifications/999999" + act)).hasStatus(404);
            assertThat(post(reviewer, "/notifications/abc" + act)).hasStatus(404);
        }
        assertThat(get(clerk, "/")).bodyText().contains("2 okunmamış bilgilendirme");
    }

    @Test
    void aPersonChoosesWhatComesByMail() {
        assertThat(get(clerk, "/notifications/settings"))
                .bodyText()
                .contains("Bu kurulumda e-posta gönderilmiyor", "value=\"REMINDER\" checked")
                .doesNotContain("SUBMITTED");
        post(clerk, "/notifications/settings", "mail", "RETURNED", "mail", "SUBMITTED", "mail", "NONSENSE");

        assertThat(get(clerk, "/notifications/settings"))
                .bodyText()
                .contains("value=\"RETURNED\" checked")
                .doesNotContain("value=\"REMINDER\" checked");
        assertThat(get(reviewer, "/notifications/settings"))
                .bodyText()
                .contains("value=\"SUBMITTED\"")
                .doesNotContain("value=\"SUBMITTED\" checked", "RETURNED");
    }

    @Test
    void anAdministratorSeesWhatDidNotLeaveAndTriesAgain() throws Exception {
        MailServers.connect(application, 1);
        reviews.extend(reviewer, submission, LocalDate.of(2099, 12, 31));
        delivery.run();
        jdbc.sql("update outgoing_mail set state = 'FAILED'").update();
        assertThat(get(administrator, "/administration/mail?state=FAILED"))
                .bodyText()
                .contains(clerk.getUsername(), "Gönderilemedi", "1 deneme:", "Yeniden dene");

        MailServers.connect(application, SERVER.getSmtp().getPort());
        post(administrator, "/administration/mail/retry");
        delivery.run();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(get(administrator, "/administration/mail?state=SENT"))
                .bodyText()
                .contains(clerk.getUsername());
        assertThat(get(administrator, "/history")).bodyText().contains("yeniden sıraya alındı");
        MailServers.disconnect(application);
    }

    @Test
    void anAdministratorTriesTheMailServer() throws Exception {
        assertThat(get(administrator, "/administration/mail")).bodyText().contains("spring.mail.host");
        post(administrator, "/administration/mail/test");
        MailServers.connect(application, SERVER.getSmtp().getPort());
        post(administrator, "/administration/mail/test");

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).contains("deneme e-postası");
        MailServers.disconnect(application);
    }

    @Test
    void mailIsTheAdministratorsAlone() {
        for (CurrentUser other : new CurrentUser[] {clerk, reviewer, people.viewer()}) {
            assertThat(get(other, "/administration/mail")).hasStatus(404);
            for (String act : new String[] {"/1/retry", "/retry", "/test"}) {
                assertThat(post(other, "/administration/mail" + act)).hasStatus(404);
            }
        }
        assertThat(post(administrator, "/administration/mail/999999/retry")).hasStatus(404);
        assertThat(get(administrator, "/administration/mail?state=NONE&page=-1"))
                .hasStatus(404);
    }

    @Test
    void theListAsksTheDatabaseAsOftenForManyAsForFew() {
        get(clerk, "/notifications");
        long few = StatementCount.during(() -> get(clerk, "/notifications"));
        for (int day = 1; day <= 30; day++) {
            reviews.extend(reviewer, submission, LocalDate.of(2099, 1, day));
        }
        assertThat(StatementCount.during(() -> get(clerk, "/notifications")))
                .isLessThanOrEqualTo(few + 1)
                .isLessThanOrEqualTo(10);
        assertThat(StatementCount.during(() -> get(administrator, "/administration/mail")))
                .isLessThanOrEqualTo(10);
    }

    private long returnedTo(CurrentUser person) {
        return jdbc.sql("select id from notification where kind = 'RETURNED' and account_id = ?")
                .param(person.id())
                .query(Long.class)
                .single();
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
