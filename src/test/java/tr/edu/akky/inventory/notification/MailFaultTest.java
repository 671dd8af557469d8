package tr.edu.akky.inventory.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

class MailFaultTest {

    @Test
    void anAddressThatTheServerDoesNotKnowIsRefusedForGood() throws AddressException {
        assertThat(MailFault.of(answer(550, "550 5.1.1 No such user")))
                .isEqualTo(new MailFault("550 5.1.1 No such user", true, false));
    }

    @Test
    void aFullMailboxIsTriedAgain() throws AddressException {
        MailFault fault = MailFault.of(answer(452, "452 4.2.2 Mailbox full"));

        assertThat(fault.forGood()).isFalse();
        assertThat(fault.ofServer()).isFalse();
    }

    @Test
    void aServerThatIsNotThereOrLetsNobodyInIsNoFaultOfTheMail() {
        MessagingException unreachable = new MessagingException("Couldn't connect to host");
        assertThat(MailFault.of(new MailSendException("failed", unreachable, Map.of("mail", unreachable)))
                        .ofServer())
                .isTrue();
        MailFault closed = MailFault.of(new MailAuthenticationException("535 wrong password"));
        assertThat(closed.ofServer()).isTrue();
        assertThat(closed.forGood()).isFalse();
    }

    @Test
    void whatIsNoAddressIsNeverTriedAgain() {
        assertThat(MailFault.of(new MailParseException(new AddressException("no @")))
                        .forGood())
                .isTrue();
    }

    private static MailSendException answer(int code, String text) throws AddressException {
        InternetAddress address = new InternetAddress("ayse@uni.edu.tr");
        SendFailedException failed = new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(address, "RCPT TO", code, text),
                new Address[0],
                new Address[0],
                new Address[] {address});
        return new MailSendException(Map.of("mail", failed));
    }
}
