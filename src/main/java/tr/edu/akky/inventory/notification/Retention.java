package tr.edu.akky.inventory.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Forgets old notifications and with them the log of their mails (Law 6698, Art. 7). */
@Component
class Retention {

    private final NotificationRepository notifications;
    private final Clock clock;
    private final Duration kept;

    Retention(NotificationRepository notifications, Clock clock, @Value("${app.notifications-kept}") Duration kept) {
        this.notifications = notifications;
        this.clock = clock;
        this.kept = kept;
    }

    void apply() {
        notifications.deleteOlder(clock.instant().minus(kept));
    }
}
