package tr.edu.akky.inventory.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave.
 *
 * @param text in the words of the server
 * @param forGood this mail will never be taken: the server said 5xx, or its address is none (RFC 5321, 4.2.1)
 * @param ofServer the server was not reached or let nobody in: asking for the next mail is of no use now
 */
record MailFault(String text, boolean forGood, boolean ofServer) {

    private static final int PERMANENT = 500;

    /** The account has been deactivated since. */
    static MailFault unwanted(String text) {
        return new MailFault(text, true, false);
    }

    static MailFault of(MailException failure) {
        if (failure instanceof MailParseException || failure instanceof MailPreparationException) {
            return new MailFault(text(failure), true, false);
        }
        Exception answer = failure instanceof MailSendException sending
                ? Stream.of(sending.getMessageExceptions()).findFirst().orElse(null)
                : null;
        if (answer instanceof SendFailedException refusal) {
            return new MailFault(text(refusal), code(refusal) >= PERMANENT, false);
        }
        return new MailFault(text(failure), false, true);
    }

    /** The code of the recipient if there is one, since it is more exact than that of the conversation. */
    private static int code(MessagingException refusal) {
        if (refusal instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (refusal.getNextException() instanceof MessagingException next) {
            return code(next);
        }
        return refusal instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
    }

    private static String text(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
