package tr.edu.akky.inventory.submission;

import java.util.List;

/**
 * What became of a row since the submission was last returned.
 *
 * @param kind {@code NEW}, {@code CHANGED} or {@code REMOVED}
 */
public record EntryDifference(long entryId, String name, Kind kind, List<Change> changes) {

    public enum Kind {
        NEW,
        CHANGED,
        REMOVED
    }

    public record Change(EntryField field, String before, String after) {}
}
