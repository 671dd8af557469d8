package tr.edu.akky.inventory.submission;

/** Where a correction request stands; the Turkish names are {@code correction.status.<name>}. */
public enum CorrectionStatus {
    OPEN,
    ANSWERED,
    CLOSED
}
