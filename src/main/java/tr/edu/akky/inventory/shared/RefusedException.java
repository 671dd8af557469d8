package tr.edu.akky.inventory.shared;

import java.io.Serial;

/**
 * A person asked for something the rules do not allow now. Carries the message key of the Turkish sentence to show;
 * controllers turn it into a flash message or a field error, the advice into a page with status 409.
 */
public class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String messageKey;

    @SuppressWarnings("serial")
    private final Object[] arguments;

    public RefusedException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
