package tr.edu.akky.inventory.shared;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Hands letters to the mail server, where one is configured: as plain text and HTML, in Turkish. */
@Component
public class MailServer {

    private static final String UTF_8 = "UTF-8";

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
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            throw new IllegalStateException("no mail server is configured");
        }
        server.send(message(server.createMimeMessage(), address, key, letter));
    }

    /** What a server answered, for the log, which names nobody. */
    public static String reason(MailException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("[^\\s<>()\",;:]+@[^\\s<>()\",;:]+", "…");
    }

    private MimeMessage message(MimeMessage mail, String address, String key, Letter letter) {
        try {
            mail.setFrom(new InternetAddress(from, true));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
            mail.setSubject(letter.subject(), UTF_8);
            mail.setContent(new MimeMultipart(
                    "alternative",
                    part(letter.plain() + "\n-- \n" + institution.name() + "\n", "plain"),
                    part(html(letter), "html")));
            mail.setHeader("Message-ID", "<" + key + "@" + from.replaceAll(".*@|>.*", "") + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Auto-Response-Suppress", "All");
            mail.setHeader("Content-Language", "tr");
            return mail;
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private String html(Letter letter) {
        return templates.process(
                "mail/letter",
                new Context(
                        Locale.forLanguageTag("tr-TR"), Map.of("letter", letter, "institution", institution.name())));
    }
}
