package tr.edu.akky.inventory.submission;

/** A row that a submission holds already, to compare an incoming one with. */
public record ExistingRow(long id, int version, EntryDetails details) {}
