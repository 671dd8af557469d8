package tr.edu.akky.inventory.intake;

/** How a row stands to what the submission or the file itself holds already. */
enum Relation {
    NEW,
    /** Says what a row of the inventory says. */
    SAME,
    /** Means a row of the inventory, and says something else. */
    CHANGED,
    /** Means the same licence as an earlier row of the file. */
    TWIN
}
