package tr.edu.akky.inventory.analysis;

/** What a decision still lacks; messages {@code decision.gap.<name>}. */
public enum DecisionGap {
    FEASIBILITY,
    REASONS,
    START,
    END,
    UNIT
}
