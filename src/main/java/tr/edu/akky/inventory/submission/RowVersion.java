package tr.edu.akky.inventory.submission;

/** A row of the inventory as it was at one version. */
public record RowVersion(long entryId, int version) {}
