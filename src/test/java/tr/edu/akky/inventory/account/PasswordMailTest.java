package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.MailSendException;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.MailServer;
import tr.edu.akky.inventory.support.MailServers;

class PasswordMailTest {

    private static final String LINK = "https://envanter.uni.edu.tr/password/abc";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void theLinkReachesThePersonAsPlainTextAndHtmlInTurkish() throws Exception {
        PasswordMail mail = mail(SERVER.getSmtp().getPort());

        assertThat(mail.send("ayse@uni.edu.tr", "Ayşe Işık", LINK)).isTrue();

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("AKKY Envanter: parolanızı belirleyin");
        assertThat(received.getRecipients(Message.RecipientType.TO)[0]).hasToString("ayse@uni.edu.tr");
        String source = GreenMailUtil.getWholeMessage(received);
        assertThat(source).contains("text/plain", "text/html");
    }

    @Test
    void aServerThatDoesNotAnswerLosesNothing() {
        assertThat(mail(1).send("ayse@uni.edu.tr", "Ayşe Işık", LINK)).isFalse();
    }

    @Test
    void theLogSaysWhatTheServerAnsweredAndNamesNobody() {
        assertThat(MailServer.reason(
                        new MailSendException("550 5.1.1 <ayse@uni.edu.tr>: no such user; ayse@uni.edu.tr")))
                .isEqualTo("550 5.1.1 <…>: no such user; …");
    }

    private static PasswordMail mail(int port) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/account");
        messages.setDefaultEncoding("UTF-8");
        return new PasswordMail(MailServers.at(port), messages, new Institution("Örnek Üniversitesi"));
    }
}
