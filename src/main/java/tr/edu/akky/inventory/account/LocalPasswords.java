package tr.edu.akky.inventory.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who may sign in with a password that is kept here, where the university has a directory too. Administrators always
 * may: the day the directory cannot be reached, somebody must get in.
 */
@Component
class LocalPasswords {

    private enum Holders {
        ALL,
        ADMINISTRATORS
    }

    private final Holders holders;

    LocalPasswords(@Value("${app.directory.local-passwords}") Holders holders) {
        this.holders = holders;
    }

    boolean areFor(Role role) {
        return holders == Holders.ALL || role == Role.ADMINISTRATOR;
    }
}
