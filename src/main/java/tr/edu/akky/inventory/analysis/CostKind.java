package tr.edu.akky.inventory.analysis;

/** What is paid for. */
enum CostKind {
    LICENCE,
    SUPPORT,
    MIGRATION,
    TRAINING,
    HARDWARE,
    STAFF,
    OTHER;

    /** Days of the institution's own staff are no purchase. */
    boolean bearsVat() {
        return this != STAFF;
    }

    /** Work that a change to another program brings along. */
    boolean belongsToAChange() {
        return this == SUPPORT || this == MIGRATION || this == TRAINING;
    }
}
