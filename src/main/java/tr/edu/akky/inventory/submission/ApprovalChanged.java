package tr.edu.akky.inventory.submission;

/**
 * A submission was approved, or its approval taken back: its rows belong into the report from now on, or no longer.
 * Published inside the transaction that does it.
 */
public record ApprovalChanged(long periodId, long submissionId, String unit, boolean approved) {}
