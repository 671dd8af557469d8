package tr.edu.akky.inventory.register;

/** What a duty is about; the Turkish names are the messages {@code topic.<name>}. */
enum Topic {
    INVENTORY,
    LICENCES,
    OPEN_SOURCE,
    ACCESS,
    TRAIL,
    BACKUP,
    PERSONAL_DATA,
    INTEROPERABILITY,
    CONTROL
}
