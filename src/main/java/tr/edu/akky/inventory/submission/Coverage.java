package tr.edu.akky.inventory.submission;

/** How much of a period is ready to be reported: submissions and rows by state. */
public record Coverage(long units, long approvedUnits, long submittedUnits, long approvedRows, long submittedRows) {

    /** Units whose rows are neither approved nor waiting for review. */
    public long missingUnits() {
        return units - approvedUnits - submittedUnits;
    }
}
