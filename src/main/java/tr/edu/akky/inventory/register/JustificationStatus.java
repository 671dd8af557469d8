package tr.edu.akky.inventory.register;

/** Where a justification stands; the Turkish names are the messages {@code justification.status.<name>}. */
enum JustificationStatus {
    /** May be edited by every reviewer. */
    DRAFT,
    /** Has a number and stays as it is. */
    APPROVED,
    /** Given up, with a reason; one that had been approved keeps its number. */
    CANCELLED
}
