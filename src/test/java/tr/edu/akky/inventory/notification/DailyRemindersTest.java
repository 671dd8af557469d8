package tr.edu.akky.inventory.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Multipart;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.MailServers;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.TurkishDay;

/** Three units in a period that ends ten days from now: one with two people and one with none. */
@InventoryTest
class DailyRemindersTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Round round;

    @Autowired
    Submissions submissions;

    @Autowired
    DailyReminders daily;

    @Autowired
    MailDelivery delivery;

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser clerk;
    private CurrentUser ofTwoUnits;
    private long submission;

    @BeforeEach
    void open() {
        MailServers.connect(application, SERVER.getSmtp().getPort());
        Unit medicine = people.unit("Tıp Fakültesi");
        Unit arts = people.unit("Güzel Sanatlar Fakültesi");
        people.unit("Fen Fakültesi");
        clerk = people.staffOf(medicine);
        ofTwoUnits = people.staffOf(medicine, arts);
        people.person(Role.VIEWER, arts);
        round.open();
        submission = round.submissionOf(clerk, medicine);
        jdbc.sql("delete from notification").update();
    }

    @AfterEach
    void disconnect() {
        MailServers.disconnect(application);
    }

    @Test
    void aWeekBeforeTheLastDayEachPersonGetsOneMailForAllTheirUnits() throws Exception {
        dueIn(7);

        assertThat(daily.run().done()).isEqualTo(2);
        delivery.run();

        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        String text = mailTo(ofTwoUnits);
        assertThat(text)
                .contains("- Güzel Sanatlar Fakültesi: son gün", "- Tıp Fakültesi: son gün", "(7 gün kaldı)")
                .doesNotContain("Fen Fakültesi", "ilk kez");
    }

    @Test
    void whoeverSubmitsWhileTheMailWaitsIsRemindedOfTheRestAlone() throws Exception {
        dueIn(7);
        daily.run();
        round.enter(clerk, submission, "AutoCAD");
        submissions.submit(clerk, submission);

        delivery.run();

        assertThat(mailTo(ofTwoUnits)).contains("Güzel Sanatlar Fakültesi").doesNotContain("Tıp Fakültesi");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from outgoing_mail where state <> 'SENT'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onADayThatIsNotOneOfTheFiveNobodyIsReminded() {
        dueIn(5);
        assertThat(daily.run().done()).isZero();
    }

    @Test
    void aSecondRunAndASecondInstanceRemindNobodyAgain() {
        dueIn(3);

        CompletableFuture.allOf(CompletableFuture.runAsync(daily::run), CompletableFuture.runAsync(daily::run))
                .join();
        daily.run();

        assertThat(reminders()).isEqualTo(2);
    }

    @Test
    void aDayOnWhichTheServerWasDownIsMadeUpFor() {
        dueIn(5);
        ranLast(TurkishDay.today().minusDays(3));

        assertThat(daily.run().done()).isEqualTo(2);
        assertThat(reminders()).isEqualTo(2);
    }

    @Test
    void whoeverHasSubmittedOrHasMoreTimeIsNotReminded() {
        dueIn(1);
        round.enter(clerk, submission, "AutoCAD");
        submissions.submit(clerk, submission);
        jdbc.sql("update submission set extended_due_on = ? where id <> ?")
                .params(TurkishDay.today().plusDays(20), submission)
                .update();

        assertThat(daily.run().done()).isZero();
    }

    @Test
    void whoeverNeverSignedInIsRemindedAndToldHowToGetIn() throws Exception {
        jdbc.sql("update account set password_hash = null where id = ?")
                .param(clerk.id())
                .update();
        dueIn(-1);

        daily.run();
        delivery.run();

        assertThat(mailTo(clerk)).contains("1 gün geçti", "/password/forgotten", "ilk kez");
    }

    @Test
    void aPeriodThatOpensTodayIsAnnouncedOnce() {
        dueIn(10);
        jdbc.sql("delete from reminder").update();
        jdbc.sql("update period set opens_on = ?").param(TurkishDay.today()).update();

        daily.run();
        ranLast(TurkishDay.today().minusDays(1));
        daily.run();

        assertThat(jdbc.sql("select count(*) from notification where kind = 'OPENED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aPeriodWhoseFirstDayIsMovedToTodayIsAnnouncedOnceAndShorterExtensionsEnd() {
        jdbc.sql("delete from reminder").update();
        jdbc.sql("update period set opens_on = ?")
                .param(TurkishDay.today().plusDays(5))
                .update();
        jdbc.sql("update submission set extended_due_on = ? where id = ?")
                .params(TurkishDay.today().plusDays(15), submission)
                .update();
        daily.run();

        change(TurkishDay.today(), TurkishDay.today().plusDays(30));
        change(TurkishDay.today().minusDays(1), TurkishDay.today().plusDays(31));

        assertThat(jdbc.sql("select count(*) from notification where kind = 'OPENED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(submissions.find(clerk, submission).dueOn())
                .isEqualTo(TurkishDay.today().plusDays(31));
    }

    private void change(LocalDate opensOn, LocalDate dueOn) {
        assertThat(mvc.post()
                        .uri("/administration/periods/"
                                + jdbc.sql("select id from period")
                                        .query(Long.class)
                                        .single())
                        .param("name", "2026 Yılı")
                        .param("opensOn", opensOn.toString())
                        .param("dueOn", dueOn.toString())
                        .param(
                                "version",
                                jdbc.sql("select version from period")
                                        .query(String.class)
                                        .single())
                        .with(user(people.administrator()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private void dueIn(int days) {
        jdbc.sql("update period set due_on = ?")
                .param(TurkishDay.today().plusDays(days))
                .update();
    }

    private void ranLast(LocalDate day) {
        jdbc.sql("insert into job_run (job, reached_on) values ('reminders', ?)"
                        + " on conflict (job) do update set reached_on = excluded.reached_on")
                .param(day)
                .update();
    }

    private long reminders() {
        return jdbc.sql("select count(*) from notification where kind = 'REMINDER'")
                .query(Long.class)
                .single();
    }

    private static String mailTo(CurrentUser person) throws Exception {
        for (var mail : SERVER.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(person.getUsername())) {
                return ((Multipart) mail.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString();
            }
        }
        throw new AssertionError("no mail to " + person.getUsername());
    }
}
