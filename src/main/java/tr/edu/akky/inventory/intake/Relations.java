package tr.edu.akky.inventory.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.EntryMerge;
import tr.edu.akky.inventory.submission.ExistingRow;
import tr.edu.akky.inventory.submission.RowVersion;

/** Finds out anew what a row means once it has been corrected. */
@Component
class Relations {

    private final BatchRepository batches;
    private final HeldRows rows;
    private final BulkEntries entries;

    Relations(BatchRepository batches, HeldRows rows, BulkEntries entries) {
        this.batches = batches;
        this.rows = rows;
        this.entries = entries;
    }

    /** With the rows of the inventory as they are now. */
    Comparison comparison(long submissionId, Columns columns) {
        return new Comparison(
                submissionId,
                columns,
                entries.existing(submissionId),
                row -> entries.at(submissionId, row),
                key -> batches.findIn(submissionId, key.batchId())
                        .flatMap(batch -> rows.find(key.batchId(), key.number()))
                        .flatMap(row -> downloaded(row.related())));
    }

    private static Optional<RowVersion> downloaded(Related related) {
        RowVersion means = related.means();
        Integer basedOn = related.basedOn();
        return means == null || basedOn == null
                ? Optional.empty()
                : Optional.of(new RowVersion(means.entryId(), basedOn));
    }

    Comparison comparison(Batch batch) {
        Columns columns = batch.columns();
        return comparison(batch.submissionId(), columns == null ? new Columns(Map.of(), 1) : columns);
    }

    /** @param made the rows that were understood just before in the same act, by their keys */
    HeldRow correct(
            long batchId,
            HeldRow row,
            Map<SourceField, String> typed,
            RowReader reader,
            Comparison comparison,
            Map<String, HeldRow> made) {
        Map<SourceField, String> corrections = new EnumMap<>(SourceField.class);
        corrections.putAll(row.corrections());
        typed.forEach((field, text) -> {
            if (field.isUntouched(row.textAsRead(field), text)) {
                corrections.remove(field);
            } else {
                corrections.put(field, text);
            }
        });
        RowReading reading = reader.read(row.wanted(corrections));
        return row.corrected(
                corrections, reading, relate(batchId, row, corrections.keySet(), reading, reader, comparison, made));
    }

    private Related relate(
            long batchId,
            HeldRow row,
            Set<SourceField> corrected,
            RowReading reading,
            RowReader reader,
            Comparison comparison,
            Map<String, HeldRow> made) {
        if (!reading.isClean()) {
            return row.related();
        }
        EntryDetails mine = reading.details();
        String key = mine.duplicateKey();
        Integer basedOn = row.related().basedOn();
        RowVersion means = row.related().means();
        ExistingRow existing = means != null && basedOn != null ? comparison.existing(means.entryId()) : null;
        if (existing != null) {
            return related(key, existing, comparison.merge(existing, basedOn, mine, corrected), basedOn);
        }
        Optional<HeldRow> twin = Optional.ofNullable(made.get(key))
                .or(() -> rows.twin(batchId, key, row.number()).flatMap(number -> rows.find(batchId, number)));
        if (twin.isPresent()) {
            return twinOf(twin.get(), key, mine, reader);
        }
        ExistingRow alike = comparison.existing(key);
        return alike == null
                ? Related.fresh(key)
                : related(key, alike, comparison.merge(alike, null, mine, corrected), null);
    }

    private static Related related(String key, ExistingRow row, EntryMerge merge, @Nullable Integer basedOn) {
        return Comparison.related(key, row, merge.merged().saysSameAs(row.details()), basedOn);
    }

    private static Related twinOf(HeldRow twin, String key, EntryDetails mine, RowReader reader) {
        boolean same = reader.read(twin.wanted()).details().saysSameAs(mine);
        return new Related(key, Relation.TWIN, same ? Decision.SKIP : Decision.ADD, null, null, twin.number());
    }
}
