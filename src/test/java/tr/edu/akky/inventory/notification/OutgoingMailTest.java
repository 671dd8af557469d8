package tr.edu.akky.inventory.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.shared.RefusedException;

class OutgoingMailTest {

    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    private final Account person = new Account("ayse@uni.edu.tr", "Ayşe Işık", Role.UNIT_STAFF);
    private final OutgoingMail mail = new OutgoingMail(
            new Notification(
                    person, new News(NotificationKind.APPROVED, 1L, "/submissions/1", Map.of(), List.of()), START),
            START,
            START);

    @Test
    void aMailThatIsBeingSentIsOutOfReachOfOthersForAWhile() {
        mail.claim(START);

        assertThatThrownBy(() -> mail.claim(START.plusSeconds(300))).isInstanceOf(IllegalStateException.class);
        mail.claim(START.plusSeconds(601));
        assertThat(mail.attempts()).isEqualTo(2);
    }

    @Test
    void aServerThatSaysLaterIsAskedEverMoreSeldomForAboutADay() {
        Instant now = START;
        while (mail.state() == MailState.WAITING) {
            mail.claim(now);
            mail.refused("451 try again later", false, now);
            now = mail.nextAttemptAt();
        }
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.attempts()).isEqualTo(7);
        assertThat(Duration.between(START, now)).isBetween(Duration.ofHours(20), Duration.ofHours(26));
    }

    @Test
    void aServerThatSaysNeverIsNotAskedAgainUntilAnAdministratorWantsIt() {
        mail.claim(START);
        mail.refused("550 no such user", true, START);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);

        mail.retry(START);
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThatThrownBy(() -> mail.retry(START)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatWasSentStaysSentWhateverAnotherInstanceHears() {
        mail.claim(START);
        mail.sent(START);
        mail.refused("too late", true, START);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThatThrownBy(() -> mail.claim(START.plusSeconds(10_000))).isInstanceOf(IllegalStateException.class);
    }
}
