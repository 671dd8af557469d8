package tr.edu.akky.inventory.notification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell, before it is told to anybody.
 *
 * @param submission the one it is about, or null where it is about several
 * @param place address of the page where something is to be done
 * @param details what the sentence names: {@code unit}, {@code period}, {@code day}, {@code words}; only what there is
 * @param lines a list below the sentence, or empty
 */
record News(
        NotificationKind kind,
        @Nullable Long submission,
        String place,
        Map<String, String> details,
        List<String> lines) {

    News {
        details = Map.copyOf(details);
        lines = List.copyOf(lines);
    }
}
