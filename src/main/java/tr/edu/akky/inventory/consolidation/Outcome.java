package tr.edu.akky.inventory.consolidation;

/**
 * What became of an act.
 *
 * @param late how many names somebody else had decided in the meantime; they are left as they are
 */
record Outcome(Changes changes, int late) {

    /** The names that were decided, each once. */
    long names() {
        return changes.names().stream().map(Changes.OfName::nameKey).distinct().count();
    }
}
