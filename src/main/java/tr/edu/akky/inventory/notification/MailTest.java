package tr.edu.akky.inventory.notification;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.MailServer;
import tr.edu.akky.inventory.shared.RefusedException;

/** A mail to oneself, sent at once, so that the answer of the server is seen on the page. */
@Component
class MailTest {

    private final MailServer server;
    private final NotificationLetters letters;
    private final ApplicationEventPublisher events;

    MailTest(MailServer server, NotificationLetters letters, ApplicationEventPublisher events) {
        this.server = server;
        this.letters = letters;
        this.events = events;
    }

    /** @throws RefusedException if no mail server is configured or it does not take the mail */
    void send(CurrentUser user) {
        if (!server.isConfigured()) {
            throw new RefusedException("mail.not-configured");
        }
        try {
            server.send(user.getUsername(), "test-" + UUID.randomUUID(), letters.test(user.fullName()));
        } catch (MailException e) {
            throw new RefusedException("mail.test.refused", MailFault.of(e).text());
        }
        events.publishEvent(new HistoryEvent("mail.tested", "mail", null, null, Map.of("email", user.getUsername())));
    }
}
