package tr.edu.akky.inventory.account;

import org.springframework.security.core.AuthenticationException;

/** Somebody known elsewhere who is not let in here; the sign-in page tells why. */
public final class SignInRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    public SignInRefused(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** The same refusal, with nothing of the person or the password that a failure carries along. */
    public static SignInRefused like(AuthenticationException failure) {
        return new SignInRefused(failure instanceof SignInRefused refused ? refused.messageKey : "sign-in.error");
    }

    /** It is kept with the session, where nobody reads from which line it came. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public String messageKey() {
        return messageKey;
    }
}
