package tr.edu.akky.inventory.submission;

/**
 * What a submission still lacks. Rows without a category, requests without an answer, and neither rows nor a nil
 * declaration hold it back; unknown counts and dates are allowed, but better known.
 */
public record Checklist(
        long entries,
        long withoutCategory,
        long withoutLicences,
        long withoutUsers,
        long withoutExpiry,
        long unansweredRequests) {

    public boolean allowsSubmitting(boolean nilDeclared) {
        return (nilDeclared || entries > 0) && withoutCategory == 0 && unansweredRequests == 0;
    }
}
