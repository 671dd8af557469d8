package tr.edu.akky.inventory.account;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tr.edu.akky.inventory.shared.Institution;

/** Mails password links where a mail server is configured. */
@Component
class PasswordMail {

    private static final Logger log = LoggerFactory.getLogger(PasswordMail.class);
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final ObjectProvider<JavaMailSender> sender;
    private final MessageSource messages;
    private final Institution institution;
    private final String from;

    PasswordMail(
            ObjectProvider<JavaMailSender> sender,
            MessageSource messages,
            Institution institution,
            @Value("${app.mail-from}") String from) {
        this.sender = sender;
        this.messages = messages;
        this.institution = institution;
        this.from = from;
    }

    boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /** @return whether a mail server has taken the mail; if not, the link has to be handed over another way */
    boolean send(String email, String fullName, String link) {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            return false;
        }
        try {
            MimeMessage mail = server.createMimeMessage();
            MimeMessageHelper parts = new MimeMessageHelper(mail, true, "UTF-8");
            parts.setFrom(from);
            parts.setTo(email);
            parts.setSubject(messages.getMessage("password.mail.subject", null, TURKISH));
            String text = messages.getMessage(
                    "password.mail.text", new Object[] {fullName, institution.name(), link}, TURKISH);
            parts.setText(text, html(text, link));
            server.send(mail);
            return true;
        } catch (MailException | MessagingException e) {
            log.warn("Password link could not be mailed: {}", e.getMessage());
            return false;
        }
    }

    private static String html(String text, String link) {
        String address = HtmlUtils.htmlEscape(link);
        return "<!DOCTYPE html><html lang=\"tr\"><body><p>"
                + HtmlUtils.htmlEscape(text)
                        .replace(address, "<a href=\"" + address + "\">" + address + "</a>")
                        .replace("\n", "<br>")
                + "</p></body></html>";
    }
}
