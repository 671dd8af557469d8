package tr.edu.akky.inventory.intake;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * A cell of a held row as the preview shows it.
 *
 * @param field whose heading is {@code entry.<code>}
 * @param address in the source, such as {@code E14}; empty where the source has no such column
 * @param read what stands in the file
 * @param text what is to be understood: as read, or as corrected
 * @param understood the value in the notation of the application; empty where it is not understood
 * @param adjusted whether the value is something other than what stands in the file
 * @param fault message key of what is wrong with it, or null
 */
public record PreviewCell(
        SourceField field,
        String address,
        String read,
        String text,
        String understood,
        boolean adjusted,
        @Nullable String fault) {

    /** The text to be understood as a field of one line can carry it. */
    public String line() {
        return TurkishText.tidy(text);
    }

    public boolean isFaulty() {
        return fault != null;
    }
}
