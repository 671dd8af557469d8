package tr.edu.akky.inventory.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.job.JobResult;
import tr.edu.akky.inventory.submission.Reviews;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.MailServers;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** A real SMTP server, asked by several instances or not there. */
@InventoryTest
class MailDeliveryTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    ConfigurableApplicationContext application;

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
    JdbcClient jdbc;

    private CurrentUser reviewer;
    private long submission;

    @BeforeEach
    void submitted() {
        Unit unit = people.unit("İktisadi ve İdari Bilimler Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        reviewer = people.reviewer();
        round.open();
        submission = round.submissionOf(clerk, unit);
        round.enter(clerk, submission, "AutoCAD");
        submissions.submit(clerk, submission);
        MailServers.connect(application, SERVER.getSmtp().getPort());
    }

    @AfterEach
    void disconnect() {
        MailServers.disconnect(application);
    }

    @Test
    void twoInstancesAtOnceSendEachMailOnce() {
        for (int time = 0; time < 10; time++) {
            reviews.extend(reviewer, submission, LocalDate.of(2099, 1, 1).plusDays(time));
        }

        CompletableFuture.allOf(CompletableFuture.runAsync(delivery::run), CompletableFuture.runAsync(delivery::run))
                .join();

        assertThat(Stream.of(SERVER.getReceivedMessages()).map(mail -> text(mail, 0)))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(waiting()).isZero();
    }

    @Test
    void aServerThatIsDownLosesNothingAndHindersNobody() {
        MailServers.connect(application, 1);
        reviews.approve(reviewer, submission);

        JobResult failed = delivery.run();

        assertThat(failed.error()).isNotNull();
        assertThat(delivery.run().error()).as("not asked again at once").isNull();
        MailServers.connect(application, SERVER.getSmtp().getPort());
        jdbc.sql("update outgoing_mail set next_attempt_at = now()").update();
        assertThat(delivery.run().done()).isEqualTo(1);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    private long waiting() {
        return jdbc.sql("select count(*) from outgoing_mail where state = 'WAITING'")
                .query(Long.class)
                .single();
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
