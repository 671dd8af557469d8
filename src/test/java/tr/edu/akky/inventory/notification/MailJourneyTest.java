package tr.edu.akky.inventory.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.EntryField;
import tr.edu.akky.inventory.submission.Reviews;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.MailServers;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** From the act of one person to the mailbox of another, over a real SMTP server. */
@InventoryTest
class MailJourneyTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    ConfigurableApplicationContext application;

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
    MailChoices choices;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser clerk;
    private CurrentUser reviewer;
    private long submission;
    private long row;

    @BeforeEach
    void submitted() {
        Unit unit = people.unit("İktisadi ve İdari Bilimler Fakültesi");
        clerk = people.staffOf(unit);
        reviewer = people.reviewer();
        round.open();
        submission = round.submissionOf(clerk, unit);
        row = round.enter(clerk, submission, "AutoCAD");
        submissions.submit(clerk, submission);
        MailServers.connect(application, SERVER.getSmtp().getPort());
    }

    @AfterEach
    void disconnect() {
        MailServers.disconnect(application);
    }

    @Test
    void aReturnWithManyRequestsIsOneMailThatNamesThemAll() throws Exception {
        reviews.ask(reviewer, submission, row, EntryField.LICENCES, "Kaç lisans alındı?");
        reviews.ask(reviewer, submission, row, null, "Bu yazılım <hâlâ> kullanılıyor mu?");
        reviews.ask(reviewer, submission, null, null, "MATLAB’i unutmuşsunuz.");
        assertThat(delivery.run().done()).isZero();

        reviews.giveBack(reviewer, submission, "Lütfen cuma gününe kadar.");
        assertThat(delivery.run().done()).isEqualTo(1);

        MimeMessage mail = only();
        assertThat(mail.getSubject())
                .isEqualTo("AKKY Envanter – İktisadi ve İdari Bilimler Fakültesi:"
                        + " bildiriminiz düzeltme için geri gönderildi");
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString(clerk.getUsername());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")[0]).startsWith("<notification-").endsWith("@localhost>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(text(mail, 0))
                .contains(
                        "Sayın " + clerk.fullName() + ",",
                        "- AutoCAD · Lisans adedi: Kaç lisans alındı?",
                        "- Bildirimin tümü: MATLAB’i unutmuşsunuz.",
                        "“Lütfen cuma gününe kadar.”",
                        "http://localhost:8080/submissions/" + submission,
                        "http://localhost:8080/notifications/settings");
        assertThat(text(mail, 1))
                .contains("lang=\"tr\"", "Kaç lisans alındı?", "&lt;hâlâ&gt;", "MATLAB’i unutmuşsunuz.")
                .contains("href=\"http://localhost:8080/submissions/" + submission + "\"")
                .doesNotContain(" th:");
    }

    @Test
    void requestsThatAreNotFollowedByAReturnAreMailedTogetherOnceTheReviewerPauses() throws Exception {
        reviews.ask(reviewer, submission, row, EntryField.USERS, "Kaç kişi?");
        reviews.ask(reviewer, submission, row, EntryField.EXPIRY, "Hangi gün?");
        assertThat(waiting()).isEqualTo(1);
        jdbc.sql("update outgoing_mail set next_attempt_at = next_attempt_at - interval '15 minutes'")
                .update();

        delivery.run();

        assertThat(text(only(), 0)).contains("Kaç kişi?", "Hangi gün?");
    }

    @Test
    void aRequestThatIsTakenBackBeforeItsMailLeavesIsNotMailed() throws Exception {
        reviews.ask(reviewer, submission, row, EntryField.USERS, "Yanlışlıkla soruldu");
        reviews.ask(reviewer, submission, row, EntryField.EXPIRY, "Hangi gün?");
        close("Yanlışlıkla soruldu");
        jdbc.sql("update outgoing_mail set next_attempt_at = next_attempt_at - interval '15 minutes'")
                .update();

        delivery.run();

        assertThat(text(only(), 0)).contains("Hangi gün?").doesNotContain("Yanlışlıkla");
    }

    @Test
    void whenTheOnlyRequestIsTakenBackNothingIsMailedAtAll() {
        reviews.ask(reviewer, submission, row, EntryField.USERS, "Yanlışlıkla soruldu");
        close("Yanlışlıkla soruldu");

        assertThat(waiting()).isZero();
    }

    @Test
    void askingTheSameOfManyRowsIsMailedInAWholeSentence() throws Exception {
        assertThat(mvc.post()
                        .uri("/review/{id}/corrections/bulk", submission)
                        .with(user(reviewer))
                        .with(csrf())
                        .param("row", row + ":0")
                        .param("message", "Kaç lisans?"))
                .hasStatus3xxRedirection();
        jdbc.sql("update outgoing_mail set next_attempt_at = next_attempt_at - interval '15 minutes'")
                .update();

        delivery.run();

        assertThat(text(only(), 0)).contains("2026 Yılı / 1. Dönem için", "Kaç lisans?");
    }

    @Test
    void onlyWhoIsToChooseAPasswordHereIsToldWhereTo() throws Exception {
        CurrentUser second = people.staffOf(unitOfClerk());
        jdbc.sql("update account set password_hash = null where id in (?, ?)")
                .params(clerk.id(), second.id())
                .update();
        jdbc.sql("insert into external_identity values ('ldap', 'uid-1', ?, now())")
                .param(second.id())
                .update();
        reviews.approve(reviewer, submission);

        delivery.run();

        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            boolean ofTheDirectory = mail.getAllRecipients()[0].toString().equals(second.getUsername());
            assertThat(text(mail, 0).contains("/password/forgotten")).isNotEqualTo(ofTheDirectory);
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
    }

    @Test
    void approvalAndExtensionAreMailedToAllOfTheUnitAndNobodyElse() throws Exception {
        CurrentUser second = people.staffOf(unitOfClerk());
        people.staffOf(people.unit("Tıp Fakültesi"));
        reviews.extend(reviewer, submission, LocalDate.of(2099, 12, 31));
        reviews.approve(reviewer, submission);

        delivery.run();

        assertThat(addresses())
                .containsExactlyInAnyOrder(
                        clerk.getUsername(), second.getUsername(), clerk.getUsername(), second.getUsername());
        assertThat(Stream.of(SERVER.getReceivedMessages()).map(mail -> text(mail, 0)))
                .anyMatch(text -> text.contains("son gününü 31.12.2099 olarak"))
                .anyMatch(text -> text.contains("bildirimini onayladı"));
    }

    @Test
    void whoeverWantsNoMailGetsNoneAndReadsItInTheApplication() {
        choices.save(clerk, List.of("REMINDER"));

        reviews.approve(reviewer, submission);

        assertThat(delivery.run().done()).isZero();
        assertThat(jdbc.sql("select count(*) from notification where kind = 'APPROVED' and account_id = ?")
                        .param(clerk.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatARefusedActWouldHaveToldIsNotTold() {
        try {
            reviews.giveBack(reviewer, submission, null);
        } catch (RuntimeException expected) {
            assertThat(expected).hasMessage("review.return-without-reason");
        }
        assertThat(waiting()).isZero();
    }

    private void close(String words) {
        long request = jdbc.sql("select id from correction_request where message = ?")
                .param(words)
                .query(Long.class)
                .single();
        assertThat(mvc.post()
                        .uri("/review/{id}/corrections/{request}/closing", submission, request)
                        .with(user(reviewer))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private Unit unitOfClerk() {
        return submissions.find(reviewer, submission).unit();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from outgoing_mail where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    private static MimeMessage only() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static List<String> addresses() throws MessagingException {
        List<String> addresses = new ArrayList<>();
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            addresses.add(mail.getAllRecipients()[0].toString());
        }
        return addresses;
    }

    private static String text(MimeMessage mail, int part) {
        try {
            return ((Multipart) mail.getContent())
                    .getBodyPart(part)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
