package tr.edu.akky.inventory.submission;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.NotFoundException;

/**
 * The row around one edited cell. Who edits a cell speaks of that column alone: what others saved of other columns
 * meanwhile stays, and only the same cell changed by both is a conflict.
 */
@Component
class EntryCells {

    private final EntryRepository entries;
    private final EntrySnapshotRepository snapshots;
    private final EntryTexts texts;

    EntryCells(EntryRepository entries, EntrySnapshotRepository snapshots, EntryTexts texts) {
        this.entries = entries;
        this.snapshots = snapshots;
        this.texts = texts;
    }

    /** The row as its cells would be typed; empty if there is none. */
    Optional<EntryForm> stored(long submissionId, long id) {
        return entries.findIn(submissionId, id)
                .filter(entry -> !entry.isDeleted())
                .map(entry -> texts.cells(entry.details(), entry.version()));
    }

    /** Fills a form in which only one column was typed with the others, and with the version on which it builds. */
    void complete(long submissionId, long id, EntryField column, EntryForm typed) {
        Entry entry = entries.findIn(submissionId, id).orElseThrow(NotFoundException::new);
        EntryDetails seen = snapshots
                .findByKey(new EntrySnapshot.Key(id, typed.version))
                .map(EntrySnapshot::details)
                .orElseThrow(NotFoundException::new);
        boolean conflict = entry.isDeleted() || column.differs(seen, entry.details());
        EntryForm row = conflict ? texts.cells(seen, typed.version) : texts.cells(entry.details(), entry.version());
        for (EntryField other : EntryField.values()) {
            if (other != column) {
                typed.take(other, row);
            }
        }
        typed.version = row.version;
        typed.categoryProposed |= column != EntryField.CATEGORY;
    }
}
