package tr.edu.akky.inventory.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who may sign in with what is kept here alone, a password or a passkey, where the university has a directory too.
 * Administrators always may: the day the directory cannot be reached, somebody must get in.
 */
@Component
public class LocalPasswords {

    private enum Holders {
        ALL,
        ADMINISTRATORS
    }

    private final Holders holders;

    LocalPasswords(@Value("${app.directory.local-passwords}") Holders holders) {
        this.holders = holders;
    }

    public boolean areFor(Role role) {
        return holders == Holders.ALL || role == Role.ADMINISTRATOR;
    }
}
