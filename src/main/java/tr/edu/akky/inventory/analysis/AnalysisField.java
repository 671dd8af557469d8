package tr.edu.akky.inventory.analysis;

import java.util.Locale;

/** A part of the technical analysis or the competence that may be missing; messages {@code analysis.field.<name>}. */
public enum AnalysisField {
    EQUIVALENT,
    ADVANTAGES,
    DISADVANTAGES,
    CONSTRAINTS,
    COMPETENCE;

    /** The field of the form where it is filled in, for links to it: {@code /analysis/lines/{id}#<name>}. */
    public String formName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
