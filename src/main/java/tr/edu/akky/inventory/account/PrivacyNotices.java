package tr.edu.akky.inventory.account;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;

/** Remembers who has read the notice on personal data. It informs; it asks for no consent. */
@Service
@Transactional
class PrivacyNotices {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrivacyNotices(AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Saying it twice changes nothing. */
    void acknowledge(long accountId) {
        Account account = accounts.findById(accountId).orElseThrow(NotFoundException::new);
        if (account.readNotice(clock.instant())) {
            events.publishEvent(new HistoryEvent(
                    "account.notice-read",
                    "account",
                    accountId,
                    null,
                    Map.of("name", account.fullName(), "notice", String.valueOf(PrivacyNotice.VERSION))));
        }
    }
}
