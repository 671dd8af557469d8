package tr.edu.akky.inventory.account;

import java.io.Serializable;

/**
 * A form that came without its session.
 *
 * @param address path where the person goes on
 */
public record LostForm(String address, Kind kind) implements Serializable {

    /** What came: fields that are kept now, a file that is not, or a button alone. */
    public enum Kind {
        KEPT,
        UPLOAD,
        BUTTON
    }
}
