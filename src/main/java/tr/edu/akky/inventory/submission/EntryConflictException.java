package tr.edu.akky.inventory.submission;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Somebody else saved the row while it was being edited: carries what they made of it and what it was before both. */
class EntryConflictException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Entry theirs;
    private final transient @Nullable EntrySnapshot latest;
    private final transient EntryDetails original;

    EntryConflictException(Entry theirs, @Nullable EntrySnapshot latest, EntryDetails original) {
        this.theirs = theirs;
        this.latest = latest;
        this.original = original;
    }

    EntryDetails original() {
        return original;
    }

    EntryDetails theirs() {
        return theirs.details();
    }

    int theirVersion() {
        return theirs.version();
    }

    boolean isDeletedByThem() {
        return theirs.isDeleted();
    }

    @Nullable
    String theirName() {
        return latest == null ? null : latest.takenBy();
    }
}
