package tr.edu.akky.inventory.account;

/** The notice that Law 6698, Art. 10, asks for; its words are the messages {@code help.privacy}. */
final class PrivacyNotice {

    /** To be raised with each change of what the notice says: everybody is then shown it once more. */
    static final int VERSION = 1;

    static final String PATH = "/help/privacy";

    private PrivacyNotice() {}
}
