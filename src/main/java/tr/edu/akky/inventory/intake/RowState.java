package tr.edu.akky.inventory.intake;

/** Where a row of a batch stands. */
enum RowState {
    /** Understood, and waiting for the person to confirm. */
    READY,
    /** A cell could not be understood, and waits for its correction. */
    ATTENTION,
    /** Dealt with as it was decided. */
    STORED,
    /** Left out by hand, or replaced by its correction in a later file. */
    GONE
}
