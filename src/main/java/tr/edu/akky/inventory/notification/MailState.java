package tr.edu.akky.inventory.notification;

/** Where a mail stands; the Turkish names are the messages {@code mail.state.<name>}. */
enum MailState {
    WAITING,
    SENT,
    FAILED
}
