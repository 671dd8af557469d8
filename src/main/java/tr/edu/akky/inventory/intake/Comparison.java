package tr.edu.akky.inventory.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.EntryMerge;
import tr.edu.akky.inventory.submission.ExistingRow;
import tr.edu.akky.inventory.submission.RowKey;
import tr.edu.akky.inventory.submission.RowVersion;

/**
 * Compares the rows of one batch, in their order, with the rows of the submission and with each other: by the hidden key
 * of a workbook that was downloaded from here, else by folded name, licence name and expiry, as the form does.
 */
class Comparison {

    private record Twin(int number, EntryDetails details) {}

    private final long submissionId;
    private final Columns columns;
    private final Map<Long, ExistingRow> byId = new HashMap<>();
    private final Map<String, ExistingRow> byKey = new HashMap<>();
    private final Function<RowVersion, Optional<EntryDetails>> history;
    private final Function<HeldKey, Optional<RowVersion>> waiting;
    private final Map<String, Twin> earlier = new HashMap<>();
    private final Set<Long> meant = new HashSet<>();

    /**
     * @param history tells what a row of the submission said at an earlier version
     * @param waiting tells which row of the submission, as it was downloaded, a row means that waits for a correction
     */
    Comparison(
            long submissionId,
            Columns columns,
            List<ExistingRow> existing,
            Function<RowVersion, Optional<EntryDetails>> history,
            Function<HeldKey, Optional<RowVersion>> waiting) {
        this.submissionId = submissionId;
        this.columns = columns;
        this.history = history;
        this.waiting = waiting;
        for (ExistingRow row : existing) {
            byId.put(row.id(), row);
            byKey.putIfAbsent(row.details().duplicateKey(), row);
        }
    }

    /**
     * How the next row of the file stands to what is there.
     *
     * @param keyCell what stands in the hidden column
     */
    Related next(int number, String keyCell, RowReading reading) {
        EntryDetails mine = reading.details();
        String key = reading.isClean() ? mine.duplicateKey() : null;
        Related related = RowKey.read(keyCell)
                .filter(this::concerns)
                .map(RowKey::row)
                .or(() -> HeldKey.read(keyCell).flatMap(waiting))
                .flatMap(found -> keyed(found, key, mine))
                .orElseGet(() -> key == null ? Related.fresh(null) : unkeyed(key, mine));
        if (key != null) {
            earlier.putIfAbsent(key, new Twin(number, mine));
        }
        return related;
    }

    /** Whether a key is of the submission that the rows are compared with. */
    boolean concerns(RowKey key) {
        return key.submissionId() == submissionId;
    }

    private Optional<Related> keyed(RowVersion downloaded, @Nullable String key, EntryDetails mine) {
        ExistingRow row = byId.get(downloaded.entryId());
        if (row == null || !meant.add(row.id())) {
            return Optional.empty();
        }
        Integer basedOn = downloaded.version();
        return Optional.of(related(key, row, key != null && isSame(row, basedOn, mine), basedOn));
    }

    private Related unkeyed(String key, EntryDetails mine) {
        ExistingRow row = byKey.get(key);
        if (row != null && meant.add(row.id())) {
            return related(key, row, isSame(row, null, mine), null);
        }
        Twin twin = earlier.get(key);
        if (twin == null) {
            return Related.fresh(key);
        }
        Decision proposed = twin.details().saysSameAs(mine) ? Decision.SKIP : Decision.ADD;
        return new Related(key, Relation.TWIN, proposed, null, null, twin.number());
    }

    /** That a row means this one of the inventory, at the version it has now. */
    static Related related(@Nullable String key, ExistingRow row, boolean same, @Nullable Integer basedOn) {
        return new Related(
                key,
                same ? Relation.SAME : Relation.CHANGED,
                same ? Decision.SKIP : Decision.UPDATE,
                new RowVersion(row.id(), row.version()),
                basedOn,
                null);
    }

    private boolean isSame(ExistingRow row, @Nullable Integer basedOn, EntryDetails mine) {
        return merge(row, basedOn, mine, Set.of()).merged().saysSameAs(row.details());
    }

    /**
     * What the row of the inventory becomes: changes made there since the download stay where the file has none, and
     * fields without a column stay as they are.
     *
     * @param corrected fields that a person has written into by hand
     */
    EntryMerge merge(ExistingRow row, @Nullable Integer basedOn, EntryDetails mine, Set<SourceField> corrected) {
        EntryDetails original = basedOn == null || basedOn == row.version()
                ? row.details()
                : history.apply(new RowVersion(row.id(), basedOn)).orElse(row.details());
        return new EntryMerge(original, row.details(), mine, columns.spokenOf(corrected));
    }

    /** What becomes of details that another row of the same file takes the place of. */
    EntryDetails over(EntryDetails earlier, EntryDetails mine, Set<SourceField> corrected) {
        return new EntryMerge(earlier, earlier, mine, columns.spokenOf(corrected)).merged();
    }

    /** The row of the inventory as it was when the comparison began, or null. */
    @Nullable
    ExistingRow existing(long entryId) {
        return byId.get(entryId);
    }

    /** A row of the inventory that means the same licence, or null. */
    @Nullable
    ExistingRow existing(String key) {
        return byKey.get(key);
    }
}
