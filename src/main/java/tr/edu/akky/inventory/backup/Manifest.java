package tr.edu.akky.inventory.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says of itself; the last of its entries, so that a cut archive has none.
 *
 * @param application version that took it
 * @param schema version of the last migration of the database it was taken from
 * @param server version of that database's server
 * @param takenBy the person who asked for it, or null
 * @param sequences where the identifiers of rows that come later continue
 */
record Manifest(
        int format,
        String application,
        String schema,
        String server,
        Instant takenAt,
        Origin origin,
        @Nullable String takenBy,
        List<TableContent> tables,
        List<SequenceValue> sequences) {

    static final int FORMAT = 1;

    enum Origin {
        SCHEDULE,
        PERSON,
        COMMAND
    }

    /** @param sha256 of the rows as the archive holds them, in the order of their keys */
    record TableContent(String name, List<String> columns, long rows, String sha256) {}

    /** @param value the last one drawn, or null before the first */
    record SequenceValue(String name, @Nullable Long value) {}

    public long rows() {
        return tables.stream().mapToLong(TableContent::rows).sum();
    }
}
