package tr.edu.akky.inventory.submission;

/**
 * What a submission still lacks. Rows without a category, requests without an answer, and neither rows nor a declaration
 * hold it back; unknown counts and dates are allowed, but better known.
 */
public record Checklist(
        long entries,
        long withoutCategory,
        long withoutLicences,
        long withoutUsers,
        long withoutExpiry,
        long unansweredRequests) {

    static final Checklist NOTHING = new Checklist(0, 0, 0, 0, 0, 0);

    /** @param declared that the unit has no software of its own, or that it uses a licence of the campus */
    public boolean allowsSubmitting(boolean declared) {
        return (declared || entries > 0) && withoutCategory == 0 && unansweredRequests == 0;
    }
}
