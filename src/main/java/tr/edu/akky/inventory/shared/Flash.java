package tr.edu.akky.inventory.shared;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A sentence shown once on the next page after a redirect.
 *
 * @param kind {@code success}, {@code warning} or {@code danger}
 * @param messageKey key of the sentence
 * @param arguments what the sentence names
 * @param undoAction address to which a POST takes the act back, or null where there is no way back
 */
public record Flash(
        String kind,
        String messageKey,
        List<Object> arguments,
        @Nullable String undoAction) implements Serializable {

    /** Name under which a page finds it. */
    public static final String ATTRIBUTE = "flash";

    private static final int LONGEST_TYPED = 20_000;

    /** Gives a refused text back to its field; of megabytes a part, as it is kept with the session until then. */
    public static void typed(RedirectAttributes redirect, String field, String text) {
        redirect.addFlashAttribute(field, text.substring(0, Math.min(text.length(), LONGEST_TYPED)));
    }

    public static void success(RedirectAttributes redirect, String messageKey, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash("success", messageKey, List.of(arguments), null));
    }

    public static void warning(RedirectAttributes redirect, String messageKey, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash("warning", messageKey, List.of(arguments), null));
    }

    public static void refused(RedirectAttributes redirect, RefusedException refused) {
        redirect.addFlashAttribute(
                ATTRIBUTE, new Flash("danger", refused.messageKey(), List.of(refused.arguments()), null));
    }

    public static void undoable(
            RedirectAttributes redirect, String undoAction, String messageKey, Object... arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash("success", messageKey, List.of(arguments), undoAction));
    }
}
