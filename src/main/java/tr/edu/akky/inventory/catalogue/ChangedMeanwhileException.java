package tr.edu.akky.inventory.catalogue;

import java.io.Serial;
import tr.edu.akky.inventory.shared.RefusedException;

/** Somebody else saved the same thing since the form was opened. */
class ChangedMeanwhileException extends RefusedException {

    @Serial
    private static final long serialVersionUID = 1L;

    static final String MESSAGE = "catalogue.changed-meanwhile";

    ChangedMeanwhileException() {
        super(MESSAGE);
    }

    static void unlessSame(int seen, int stored) {
        if (seen != stored) {
            throw new ChangedMeanwhileException();
        }
    }
}
