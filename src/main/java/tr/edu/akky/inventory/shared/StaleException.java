package tr.edu.akky.inventory.shared;

import java.io.Serial;

/** Somebody else changed the same thing since the form was opened. */
public class StaleException extends RefusedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long stored;

    public StaleException(long stored) {
        this("refused.changed-meanwhile", stored);
    }

    public StaleException(String messageKey, long stored) {
        super(messageKey);
        this.stored = stored;
    }

    /** The version on which the person can build after having been told that there is another one. */
    public long stored() {
        return stored;
    }
}
