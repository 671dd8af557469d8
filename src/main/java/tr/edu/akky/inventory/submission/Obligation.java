package tr.edu.akky.inventory.submission;

import java.util.List;

/**
 * A submission of a unit with all that it still lacks.
 *
 * @param asked corrections without an answer, oldest first
 * @param onTheirWay rows that were uploaded and wait for a person
 * @param usesShared whether the unit has said that it uses a licence of the campus
 */
public record Obligation(
        Submission submission, Checklist checklist, List<AskedCorrection> asked, long onTheirWay, boolean usesShared) {

    /** Neither a row nor a declaration is there yet. */
    public boolean isEmpty() {
        return checklist.entries() == 0 && !submission.isNilDeclared() && !usesShared;
    }
}
