package tr.edu.akky.inventory.notification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.job.JobResult;
import tr.edu.akky.inventory.shared.MailServer;

/** Sends what is due, one after the other, until nothing is or the server does not answer. */
@Component
class MailDelivery {

    private static final int MOST_PER_RUN = 500;

    private final MailQueue queue;
    private final MailServer server;
    private final NotificationTexts texts;

    MailDelivery(MailQueue queue, MailServer server, NotificationTexts texts) {
        this.queue = queue;
        this.server = server;
        this.texts = texts;
    }

    JobResult run() {
        int sent = 0;
        for (int turn = 0; turn < MOST_PER_RUN && server.isConfigured(); turn++) {
            Optional<MailQueue.Claimed> next = queue.claim();
            if (next.isEmpty()) {
                break;
            }
            MailFault fault = send(next.get());
            if (fault == null) {
                queue.sent(next.get().id());
                sent++;
                continue;
            }
            queue.refused(next.get().id(), fault);
            if (fault.ofServer()) {
                return new JobResult(sent, fault.text());
            }
        }
        return new JobResult(sent, null);
    }

    private @Nullable MailFault send(MailQueue.Claimed mail) {
        if (!mail.wanted()) {
            return MailFault.unwanted(texts.text("mail.account-closed"));
        }
        try {
            server.send(mail.address(), "notification-" + mail.id(), mail.letter());
            return null;
        } catch (MailException e) {
            return MailFault.of(e);
        }
    }
}
