package tr.edu.akky.inventory.intake;

/**
 * The rows of a batch counted.
 *
 * @param ready understood and not yet confirmed
 * @param stored confirmed, also where that meant to leave them out
 * @param adjusted understood as something other than what stands in the file
 * @param repeated that mean a row of the inventory or an earlier one of the file
 * @param toAdd of the ready ones, how many would be added; likewise the others
 */
public record Tally(
        int attention,
        int ready,
        int stored,
        int gone,
        int adjusted,
        int repeated,
        int toAdd,
        int toUpdate,
        int toSkip) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Rows that were understood, stored or not. */
    public int accepted() {
        return ready + stored;
    }

    public int of(RowFilter filter) {
        return switch (filter) {
            case ATTENTION -> attention;
            case READY -> accepted();
            case ADJUSTED -> adjusted;
            case REPEATED -> repeated;
            case GONE -> gone;
        };
    }
}
