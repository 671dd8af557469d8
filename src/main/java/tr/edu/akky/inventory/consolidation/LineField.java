package tr.edu.akky.inventory.consolidation;

import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** The values of a line that a person may set by hand; the Turkish names are the messages {@code line.field.<name>}. */
public enum LineField {
    NAME,
    CATEGORY,
    LICENCES,
    USERS,
    LICENCE_NAME,
    EXPIRY;

    private static final int LONGEST = 300;

    /**
     * The typed text, tidied, if it is a value of this kind.
     *
     * @throws RefusedException with what to write instead
     */
    String checked(String typed) {
        String value = TurkishText.tidy(typed);
        if (value.isEmpty()) {
            throw new RefusedException("line.override.value-missing");
        }
        if (value.length() > LONGEST) {
            throw new RefusedException("line.override.value-too-long");
        }
        Reading<?> reading = switch (this) {
            case LICENCES, USERS -> Quantity.read(value);
            case EXPIRY -> Expiry.read(value);
            default -> Reading.of(value);
        };
        if (reading instanceof Reading.Refused<?> refused) {
            throw new RefusedException(refused.messageKey());
        }
        return value;
    }
}
