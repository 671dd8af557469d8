package tr.edu.akky.inventory.secondfactor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.task.TaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.Letter;
import tr.edu.akky.inventory.shared.MailServer;

/**
 * Tells people by mail that their second factors have changed, so that what others do in their name is noticed. Works
 * beside the request, whose connection to the database must not wait for the mail server.
 */
@Component
class FactorLetters {

    private static final Logger log = LoggerFactory.getLogger(FactorLetters.class);
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final String ACCOUNT = "account.";
    private static final Set<String> TOLD = Set.of(
            "account.app-added",
            "account.app-removed",
            "account.passkey-added",
            "account.passkey-removed",
            "account.factor-reset");

    private final MailServer server;
    private final AccountRepository accounts;
    private final MessageSource messages;
    private final TaskExecutor executor;
    private final String baseUrl;

    FactorLetters(
            MailServer server,
            AccountRepository accounts,
            MessageSource messages,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            @Value("${app.base-url}") String baseUrl) {
        this.server = server;
        this.accounts = accounts;
        this.messages = messages;
        this.executor = executor;
        this.baseUrl = baseUrl;
    }

    @TransactionalEventListener
    void happened(HistoryEvent event) {
        if (TOLD.contains(event.action()) && server.isConfigured()) {
            long id = Objects.requireNonNull(event.subjectId());
            executor.execute(() -> accounts.findById(id).ifPresent(person -> send(person, event)));
        }
    }

    private void send(Account person, HistoryEvent event) {
        try {
            server.send(person.email(), "second-factor-" + UUID.randomUUID(), letter(person, event));
        } catch (MailException e) {
            log.warn("A change of second factors could not be mailed: {}", MailServer.reason(e));
        }
    }

    private Letter letter(Account person, HistoryEvent event) {
        String what = text(
                event.action().substring(ACCOUNT.length()),
                person.fullName(),
                event.details().getOrDefault("passkey", ""));
        return new Letter(
                text("subject"),
                List.of(text("greeting", person.fullName()), what),
                List.of(),
                new Letter.Link(text("link"), baseUrl + SecondFactorController.PATH),
                List.of(text("closing")));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("second-factor.mail." + key, arguments, TURKISH);
    }
}
