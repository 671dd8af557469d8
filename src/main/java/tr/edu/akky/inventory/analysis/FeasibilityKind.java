package tr.edu.akky.inventory.analysis;

/** What a value of the feasibility list means to the roadmap: a plan, a plan and reasons, or reasons only. */
public enum FeasibilityKind {
    FULL,
    PARTIAL,
    NONE;

    public boolean needsDates() {
        return this != NONE;
    }

    public boolean needsReasons() {
        return this != FULL;
    }
}
