package tr.edu.akky.inventory.account;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Mails a new link to whoever forgot the password. Works beside the request, so that neither the answer nor its time
 * tells whether an address is known; and seldom enough that nobody can flood another person's mailbox.
 */
@Component
class ForgottenPasswords {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final AccountRepository accounts;
    private final PasswordLinks links;
    private final PasswordMail mail;
    private final TaskExecutor executor;

    ForgottenPasswords(
            AccountRepository accounts,
            PasswordLinks links,
            PasswordMail mail,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        this.executor = executor;
    }

    void request(String email) {
        if (mail.isConfigured()) {
            executor.execute(() -> send(Account.normalised(email)));
        }
    }

    private void send(String email) {
        accounts.findWithUnitsByEmail(email)
                .filter(Account::isActive)
                .filter(account -> links.areFor(account.role()))
                .filter(account -> !links.wasIssuedWithin(PAUSE, account))
                .ifPresent(account -> mail.send(account.email(), account.fullName(), links.issue(account.id())));
    }
}
