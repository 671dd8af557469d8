package tr.edu.akky.inventory.submission;

import org.jspecify.annotations.Nullable;

/**
 * A correction that a unit has been asked for and has not answered yet.
 *
 * @param entryId the row that was asked about, as long as it exists
 * @param name of the row; null where the whole submission is meant
 */
public record AskedCorrection(
        long submissionId,
        @Nullable Long entryId,
        @Nullable String name,
        @Nullable EntryField field,
        String message) {

    /** The place where it is corrected. */
    public String link() {
        String submission = "/submissions/" + submissionId;
        if (entryId == null) {
            return submission;
        }
        return submission + "/entries/" + entryId + (field == null ? "" : "#" + field.formName());
    }
}
