package tr.edu.akky.inventory.submission;

/** A row that a submission holds already: to show in a table, or to compare an incoming one with. */
public record ExistingRow(long id, int version, EntryDetails details) {

    /** Without a category the submission cannot be sent. */
    public boolean lacksCategory() {
        return details.category() == null;
    }

    /** How the box that chooses the row names it; read by {@link RowVersion#read}. */
    public String key() {
        return id + ":" + version;
    }
}
