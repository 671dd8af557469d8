package tr.edu.akky.inventory.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.ExistingRow;
import tr.edu.akky.inventory.submission.RowVersion;

/** One confirmation under way: deals with row after row as decided, and asks again where the inventory has moved on. */
class StoringRun {

    private record Addition(HeldRow row, EntryDetails details) {}

    private final CurrentUser user;
    private final long submissionId;
    private final BulkEntries entries;
    private final Comparison comparison;
    private final List<Addition> additions = new ArrayList<>();
    private final List<Addition> twins = new ArrayList<>();
    private final List<HeldRow> dealtWith = new ArrayList<>();
    private final Map<Integer, RowVersion> storedRows = new HashMap<>();
    private int added;
    private int updated;
    private int skipped;
    private int askedAgain;

    StoringRun(CurrentUser user, long submissionId, BulkEntries entries, Comparison comparison) {
        this.user = user;
        this.submissionId = submissionId;
        this.entries = entries;
        this.comparison = comparison;
    }

    void take(HeldRow row, EntryDetails details) {
        switch (row.related().decision()) {
            case SKIP -> {
                skipped++;
                dealtWith.add(row.storedAs(null));
            }
            case ADD -> add(row, details);
            case UPDATE -> update(row, details);
        }
    }

    private void add(HeldRow row, EntryDetails details) {
        String key = details.duplicateKey();
        ExistingRow meanwhile = row.related().relation() == Relation.NEW ? comparison.existing(key) : null;
        if (meanwhile != null) {
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
            updated(row, stored);
        }
    }

    private Related meaning(HeldRow row, EntryDetails details, ExistingRow existing, @Nullable Integer basedOn) {
        boolean same = comparison
                .merge(existing, basedOn, details, row.corrections().keySet())
                .merged()
                .saysSameAs(existing.details());
        return Comparison.related(details.duplicateKey(), existing, same, basedOn);
    }

    private void updated(HeldRow row, RowVersion stored) {
        updated++;
        storedRows.put(row.number(), stored);
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
            storedRows.put(row.number(), versions.get(index));
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

    /** At the end, a row that repeats another one of the file takes the place of what that one was stored as. */
    List<HeldRow> finish() {
        for (Addition twin : twins) {
            Integer of = Objects.requireNonNull(twin.row().related().twinOf());
            RowVersion earlier = storedRows.get(of);
            RowVersion stored = earlier == null
                    ? null
                    : entries.replace(user, submissionId, earlier, twin.details())
                            .orElse(null);
            if (stored == null) {
                Related alone = twin.row().related().decided(Decision.ADD);
                additions.add(new Addition(twin.row().related(alone), twin.details()));
            } else {
                storedRows.put(of, stored);
                updated(twin.row().related(twin.row().related().meaning(earlier)), stored);
            }
        }
        twins.clear();
        return finishChunk();
    }

    StoringResult result(int removed) {
        return new StoringResult(added, updated, skipped, removed, askedAgain);
    }
}
