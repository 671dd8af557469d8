package tr.edu.akky.inventory.register;

import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.NotFoundException;

/** Viewers look at the register; only reviewers and administrators write in it. */
final class Rights {

    private Rights() {}

    static void requireReviewer(CurrentUser user) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
    }
}
