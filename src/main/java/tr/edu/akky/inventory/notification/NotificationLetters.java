package tr.edu.akky.inventory.notification;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.ExternalAccounts;
import tr.edu.akky.inventory.account.LocalPasswords;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.Letter;

/**
 * Makes the mail of a notification. Who never set a password is sent to the page that mails a link on request: a link
 * in every reminder would lie in mailboxes for days, and each new one would void the one before.
 */
@Component
class NotificationLetters {

    private final NotificationTexts texts;
    private final LocalPasswords localPasswords;
    private final ExternalAccounts externalAccounts;
    private final Institution institution;
    private final String baseUrl;

    NotificationLetters(
            NotificationTexts texts,
            LocalPasswords localPasswords,
            ExternalAccounts externalAccounts,
            Institution institution,
            @Value("${app.base-url}") String baseUrl) {
        this.texts = texts;
        this.localPasswords = localPasswords;
        this.externalAccounts = externalAccounts;
        this.institution = institution;
        this.baseUrl = baseUrl;
    }

    Letter of(Notification notification) {
        Account person = notification.account();
        List<String> opening = new ArrayList<>();
        opening.add(texts.text("mail.greeting", person.fullName()));
        opening.add(texts.sentence(notification));
        String words = texts.words(notification);
        if (words != null) {
            opening.add("“" + words + "”");
        }
        String heading = texts.heading(notification);
        if (heading != null) {
            opening.add(heading);
        }
        return new Letter(
                texts.text("mail.subject", texts.title(notification)),
                opening,
                notification.lines(),
                link(texts.text("mail.open"), notification.place()),
                closing(person));
    }

    /** By which an administrator sees that mail arrives. */
    Letter test(String fullName) {
        return new Letter(
                texts.text("mail.subject", texts.text("mail.test.subject")),
                List.of(texts.text("mail.greeting", fullName), texts.text("mail.test.text")),
                List.of(),
                link(texts.text("mail.test.open"), "/administration/mail"),
                List.of());
    }

    private List<String> closing(Account person) {
        List<String> closing = new ArrayList<>();
        if (isToChooseAPassword(person)) {
            closing.add(texts.text("mail.first-time", baseUrl + "/password/forgotten", person.email()));
        }
        closing.add(texts.text("mail.why", institution.name()));
        closing.add(texts.text("mail.settings", baseUrl + "/notifications/settings"));
        return closing;
    }

    /** Whoever signs in by the university's directory needs none here. */
    private boolean isToChooseAPassword(Account person) {
        return !person.hasPassword()
                && localPasswords.areFor(person.role())
                && externalAccounts.sources(person.id()).isEmpty();
    }

    private Letter.Link link(String label, String place) {
        return new Letter.Link(label, baseUrl + place);
    }
}
