package tr.edu.akky.inventory.analysis;

import java.io.Serial;
import tr.edu.akky.inventory.shared.RefusedException;

/** Somebody else decided on the same line since the form was opened. */
class StaleDecisionException extends RefusedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int stored;

    StaleDecisionException(int stored) {
        super("decision.changed-meanwhile");
        this.stored = stored;
    }

    /** The version on which the person can build after having seen what the other one decided. */
    int stored() {
        return stored;
    }
}
