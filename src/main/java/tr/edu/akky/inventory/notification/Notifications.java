package tr.edu.akky.inventory.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.MailServer;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Pages;

/**
 * Tells people something, inside the transaction of the act that is told: the act, its notifications and their mails
 * are kept or none is. A mail server that is down or missing hinders nobody; where none is configured no mail waits.
 */
@Service
@Transactional
class Notifications {

    private static final int PAGE_SIZE = 25;

    private final NotificationRepository notifications;
    private final OutgoingMailRepository mails;
    private final MailChoices choices;
    private final MailServer server;
    private final Clock clock;

    Notifications(
            NotificationRepository notifications,
            OutgoingMailRepository mails,
            MailChoices choices,
            MailServer server,
            Clock clock) {
        this.notifications = notifications;
        this.mails = mails;
        this.choices = choices;
        this.server = server;
        this.clock = clock;
    }

    /** @param patience how long the mail waits, since there may soon be more to say */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<Account> people, News news, Duration patience) {
        Instant now = clock.instant();
        Set<Long> byMail = server.isConfigured() ? choices.byMail(news.kind(), people) : Set.of();
        for (Account person : people) {
            Notification notification = notifications.save(new Notification(person, news, now));
            if (byMail.contains(person.id())) {
                mails.save(new OutgoingMail(notification, now, now.plus(patience)));
            }
        }
    }

    /** Takes back what was told of a submission, where nobody has read it and no mail has left. @return from how many people */
    @Transactional(propagation = Propagation.MANDATORY)
    public int withdraw(NotificationKind kind, long submissionId) {
        return notifications.withdraw(submissionId, kind.name());
    }

    /** Unread first, then newest. */
    @Transactional(readOnly = true)
    public Page<Notification> of(CurrentUser user, int page) {
        return notifications.findOf(user.id(), Pages.of(page, PAGE_SIZE));
    }

    /** @return where it leads */
    String open(CurrentUser user, long id) {
        Notification notification = notifications.findIn(user.id(), id).orElseThrow(NotFoundException::new);
        notification.read(clock.instant());
        return notification.place();
    }

    void readAll(CurrentUser user) {
        notifications.readAll(user.id(), clock.instant());
    }
}
