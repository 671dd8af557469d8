package tr.edu.akky.inventory.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A template as it is offered.
 *
 * @param key {@code a-n} or {@code a-t} for the shipped ones, else the identifier of an uploaded one
 * @param name file name of an uploaded one; of the shipped ones the message {@code template.<key>} is shown
 * @param official whether it has the decision group
 */
record TemplateChoice(
        String key,
        @Nullable String name,
        boolean official,
        @Nullable String uploadedBy,
        @Nullable Instant uploadedAt) {

    public boolean isUploaded() {
        return name != null;
    }
}
