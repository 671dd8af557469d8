package tr.edu.akky.inventory.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something worth remembering that a person or the system did. Publish it inside the transaction that does the thing:
 * both are kept or neither. Details hold what the sentence in the timeline needs; never a secret.
 *
 * @param action key of the act, such as {@code submission.returned}; its sentence is {@code history.<action>}
 * @param subject kind of the thing acted upon, such as {@code submission}
 * @param subjectId its identifier, or null where it has none
 * @param unitId the unit whose data it concerns, or null
 */
public record HistoryEvent(
        String action,
        String subject,
        @Nullable Long subjectId,
        @Nullable Long unitId,
        Map<String, String> details) {

    public HistoryEvent {
        details = Map.copyOf(details);
    }

    public static HistoryEvent of(String action, String subject, @Nullable Long subjectId) {
        return new HistoryEvent(action, subject, subjectId, null, Map.of());
    }
}
