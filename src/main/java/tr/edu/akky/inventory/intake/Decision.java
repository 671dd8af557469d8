package tr.edu.akky.inventory.intake;

/** What is to be done with a row on confirmation. */
enum Decision {
    ADD,
    UPDATE,
    SKIP
}
