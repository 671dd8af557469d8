package tr.edu.akky.inventory.submission;

/** Rows that a unit has handed in otherwise and that are not in the inventory yet; told by whoever holds them. */
public interface RowsOnTheirWay {

    /** How many rows of the submission wait for a person. */
    long waiting(long submissionId);
}
