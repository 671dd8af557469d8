package tr.edu.akky.inventory.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.ExistingRow;
import tr.edu.akky.inventory.submission.RowVersion;

/** One confirmation under way: deals with row after row as decided, and asks again where the inventory has moved on. */
class StoringRun {

    private record Addition(HeldRow row, EntryDetails details) {}

    /** What a row of the file is in the inventory now. */
    private record Stored(RowVersion version, EntryDetails details) {}

    private final CurrentUser user;
    private final long submissionId;
    private final BulkEntries entries;
    private final Comparison comparison;
    private final Set<Long> replaced;
    private final List<Addition> additions = new ArrayList<>();
    private final List<Addition> twins = new ArrayList<>();
    private final List<HeldRow> dealtWith = new ArrayList<>();
    private final Map<Integer, Stored> storedRows = new HashMap<>();
    private int added;
    private int updated;
    private int skipped;
    private int askedAgain;

    /** @param replaced rows of the inventory in whose place rows of the batch come, maybe under another name */
    StoringRun(CurrentUser user, long submissionId, BulkEntries entries, Comparison comparison, Set<Long> replaced) {
        this.user = user;
        this.submissionId = submissionId;
        this.entries = entries;
        this.comparison = comparison;
        this.replaced = replaced;
    }

    void take(HeldRow row, EntryDetails details) {
        switch (row.related().decision()) {
            case SKIP -> skip(row);
            case ADD -> add(row, details);
            case UPDATE -> update(row, details);
        }
    }

    private void skip(HeldRow row) {
        skipped++;
        dealtWith.add(row.storedAs(null));
        RowVersion means = row.related().means();
        ExistingRow existing = means == null ? null : comparison.existing(means.entryId());
        if (means != null && existing != null) {
            storedRows.put(row.number(), new Stored(means, existing.details()));
        }
    }

    private void add(HeldRow row, EntryDetails details) {
        String key = details.duplicateKey();
        ExistingRow meanwhile = row.related().relation() == Relation.NEW ? comparison.existing(key) : null;
        if (meanwhile != null && !replaced.contains(meanwhile.id())) {
            askAgain(row, meaning(row, details, meanwhile, null));
        } else {
            additions.add(new Addition(row, details));
        }
    }

    private void update(HeldRow row, EntryDetails details) {
        Related related = row.related();
        if (related.relation() == Relation.TWIN) {
            twins.add(new Addition(row, details));
            return;
        }
        RowVersion means = Objects.requireNonNull(related.means());
        ExistingRow existing = comparison.existing(means.entryId());
        if (existing == null) {
            askAgain(row, Related.fresh(details.duplicateKey()));
            return;
        }
        EntryDetails merged = comparison
                .merge(existing, related.basedOn(), details, row.corrections().keySet())
                .merged();
        RowVersion stored = existing.version() == means.version()
                ? entries.replace(user, submissionId, means, merged).orElse(null)
                : null;
        if (stored == null) {
            askAgain(row, meaning(row, details, existing, related.basedOn()));
        } else {
            updated(row, stored, merged);
        }
    }

    private Related meaning(HeldRow row, EntryDetails details, ExistingRow existing, @Nullable Integer basedOn) {
        boolean same = comparison
                .merge(existing, basedOn, details, row.corrections().keySet())
                .merged()
                .saysSameAs(existing.details());
        return Comparison.related(details.duplicateKey(), existing, same, basedOn);
    }

    private Related alone(HeldRow row, EntryDetails details) {
        ExistingRow existing = comparison.existing(details.duplicateKey());
        return existing == null ? Related.fresh(details.duplicateKey()) : meaning(row, details, existing, null);
    }

    private void updated(HeldRow row, RowVersion stored, EntryDetails details) {
        updated++;
        storedRows.put(row.number(), new Stored(stored, details));
        dealtWith.add(row.storedAs(stored));
    }

    private void askAgain(HeldRow row, Related related) {
        askedAgain++;
        dealtWith.add(row.related(related));
    }

    void returnForAttention(HeldRow row) {
        askedAgain++;
        dealtWith.add(row);
    }

    private void finishAdditions() {
        List<RowVersion> versions = entries.add(
                user, submissionId, additions.stream().map(Addition::details).toList());
        for (int index = 0; index < versions.size(); index++) {
            HeldRow row = additions.get(index).row();
            storedRows.put(
                    row.number(),
                    new Stored(versions.get(index), additions.get(index).details()));
            dealtWith.add(row.storedAs(versions.get(index)));
        }
        added += versions.size();
        additions.clear();
    }

    /** The rows dealt with since the last call, as they stand now. */
    List<HeldRow> finishChunk() {
        if (!additions.isEmpty()) {
            finishAdditions();
        }
        List<HeldRow> finished = List.copyOf(dealtWith);
        dealtWith.clear();
        return finished;
    }

    /**
     * At the end, a row that repeats another one of the file takes the place of what that one was stored as; of what the
     * file has no column for, nothing is lost.
     */
    List<HeldRow> finish() {
        for (Addition twin : twins) {
            HeldRow row = twin.row();
            Integer of = Objects.requireNonNull(row.related().twinOf());
            Stored earlier = storedRows.get(of);
            EntryDetails details = earlier == null
                    ? twin.details()
                    : comparison.over(
                            earlier.details(), twin.details(), row.corrections().keySet());
            RowVersion stored = earlier == null
                    ? null
                    : entries.replace(user, submissionId, earlier.version(), details)
                            .orElse(null);
            if (earlier == null || stored == null) {
                askAgain(row, alone(row, twin.details()));
            } else {
                storedRows.put(of, new Stored(stored, details));
                updated(row.related(row.related().meaning(earlier.version())), stored, details);
            }
        }
        twins.clear();
        return finishChunk();
    }

    StoringResult result(int removed) {
        return new StoringResult(added, updated, skipped, removed, askedAgain);
    }
}
