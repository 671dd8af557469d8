package tr.edu.akky.inventory.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Three units in an open period: one with two people, one with one, one with none. */
@InventoryTest
class RemindersByHandTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser clerk;
    private CurrentUser reviewer;
    private long period;
    private long submission;

    @BeforeEach
    void open() {
        Unit medicine = people.unit("Tıp Fakültesi");
        Unit arts = people.unit("Güzel Sanatlar Fakültesi");
        people.unit("Fen Fakültesi");
        clerk = people.staffOf(medicine);
        people.staffOf(medicine, arts);
        people.person(Role.VIEWER, arts);
        reviewer = people.reviewer();
        period = round.open().id();
        submission = round.submissionOf(clerk, medicine);
    }

    @Test
    void aReviewerRemindsWithOneClickAndNotTwiceWithinADay() {
        assertThat(get(reviewer, "/review"))
                .bodyText()
                .contains("2 birimin 2 sorumlusuna", "1 birimde hesabı açık bir sorumlu yok", "Şimdi hatırlat");
        send(reviewer, "period", String.valueOf(period), "state", "not-submitted");
        assertThat(reminders()).isEqualTo(2);

        send(reviewer, "period", String.valueOf(period));
        assertThat(reminders()).isEqualTo(2);
        assertThat(get(reviewer, "/review/reminders?period=" + period))
                .bodyText()
                .contains("2 birime son 24 saat içinde hatırlatıldı", "Kimseye ulaşılamadı", "name=\"again\"");

        send(reviewer, "submission", String.valueOf(submission), "again", "true");
        assertThat(reminders()).isEqualTo(4);
        assertThat(get(reviewer, "/history")).bodyText().contains("Birimlere hatırlatma gönderildi");
    }

    @Test
    void onlyThoseInTheWantedStateAreReminded() {
        round.enter(clerk, submission, "AutoCAD");
        send(reviewer, "period", String.valueOf(period), "state", "late");
        assertThat(reminders()).isZero();
        send(reviewer, "period", String.valueOf(period), "state", "not-begun");
        assertThat(reminders()).isEqualTo(1);
    }

    @Test
    void remindingIsForReviewersAndNonsenseIsAnswered() {
        for (CurrentUser other : new CurrentUser[] {clerk, people.viewer()}) {
            assertThat(send(other, "period", String.valueOf(period))).hasStatus(404);
            assertThat(get(other, "/review/reminders?period=" + period)).hasStatus(404);
        }
        assertThat(get(people.viewer(), "/review")).bodyText().doesNotContain("Şimdi hatırlat");
        assertThat(get(reviewer, "/review/reminders")).hasStatus(409);
        assertThat(get(reviewer, "/review/reminders?period=x")).hasStatus(404);
        assertThat(get(reviewer, "/review/reminders?period=1&state=x")).hasStatus(404);
        assertThat(get(reviewer, "/review/reminders?period=99999")).hasStatusOk();
        assertThat(send(reviewer, "submission", "-1")).hasStatus3xxRedirection();
        assertThat(send(reviewer)).hasStatus3xxRedirection();
        assertThat(reminders()).isZero();
    }

    private long reminders() {
        return jdbc.sql("select count(*) from notification where kind = 'REMINDER'")
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(CurrentUser who, String path) {
        return mvc.get().uri(path).with(user(who)).exchange();
    }

    private MvcTestResult send(CurrentUser who, String... fields) {
        var request = mvc.post().uri("/review/reminders").with(user(who)).with(csrf());
        for (int index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }
}
