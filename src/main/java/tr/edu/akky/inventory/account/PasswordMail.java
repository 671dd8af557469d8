package tr.edu.akky.inventory.account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.Letter;
import tr.edu.akky.inventory.shared.MailServer;

/** Mails password links where a mail server is configured: at once, since a link is a secret and kept nowhere. */
@Component
class PasswordMail {

    private static final Logger log = LoggerFactory.getLogger(PasswordMail.class);
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final MailServer server;
    private final MessageSource messages;
    private final Institution institution;

    PasswordMail(MailServer server, MessageSource messages, Institution institution) {
        this.server = server;
        this.messages = messages;
        this.institution = institution;
    }

    boolean isConfigured() {
        return server.isConfigured();
    }

    /** @return whether a mail server has taken the mail; if not, the link has to be handed over another way */
    boolean send(String email, String fullName, String link) {
        if (!server.isConfigured()) {
            return false;
        }
        try {
            server.send(email, "password-" + UUID.randomUUID(), letter(fullName, link));
            return true;
        } catch (MailException e) {
            log.warn("Password link could not be mailed: {}", MailServer.reason(e));
            return false;
        }
    }

    private Letter letter(String fullName, String link) {
        return new Letter(
                text("subject"),
                List.of(text("greeting", fullName), text("text", institution.name())),
                List.of(),
                new Letter.Link(text("link"), link),
                List.of(text("closing")));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("password.mail." + key, arguments, TURKISH);
    }
}
