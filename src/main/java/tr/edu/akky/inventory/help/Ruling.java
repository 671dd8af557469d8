package tr.edu.akky.inventory.help;

/** Whether a software is to be reported, in a word; the words are the messages {@code help.ruling.<name>}. */
enum Ruling {
    REPORT,
    LEAVE_OUT,
    DEPENDS
}
