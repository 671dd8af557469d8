package tr.edu.akky.inventory.shared;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Hands letters to the mail server, where one is configured: as plain text and HTML, in Turkish. */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final ITemplateEngine templates;
    private final Institution institution;
    private final String from;

    public MailServer(
            ObjectProvider<JavaMailSender> sender,
            ITemplateEngine templates,
            Institution institution,
            @Value("${app.mail-from}") String from) {
        this.sender = sender;
        this.templates = templates;
        this.institution = institution;
        this.from = from;
    }

    public boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /**
     * @param key the same for each attempt to send the same letter: a copy that arrives twice carries the same Message-ID
     * @throws org.springframework.mail.MailException if the server does not take it
     */
    public void send(String address, String key, Letter letter) {
        JavaMailSender server = sender.getObject();
        server.send(message(server.createMimeMessage(), address, key, letter));
    }

    private MimeMessage message(MimeMessage mail, String address, String key, Letter letter) {
        try {
            MimeMessageHelper parts = new MimeMessageHelper(
                    mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
            parts.setValidateAddresses(true);
            parts.setFrom(from);
            parts.setTo(address);
            parts.setSubject(letter.subject());
            parts.setText(letter.plain() + "\n-- \n" + institution.name() + "\n", html(letter));
            mail.setHeader("Message-ID", "<" + key + "@" + from.replaceAll(".*@|>.*", "") + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Auto-Response-Suppress", "All");
            mail.setHeader("Content-Language", "tr");
            return mail;
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
    }

    private String html(Letter letter) {
        return templates.process(
                "mail/letter",
                new Context(
                        Locale.forLanguageTag("tr-TR"), Map.of("letter", letter, "institution", institution.name())));
    }
}
