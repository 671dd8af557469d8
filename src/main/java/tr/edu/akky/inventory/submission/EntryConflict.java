package tr.edu.akky.inventory.submission;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two people edited one row: field by field what it was, what the other one saved and what this one typed.
 *
 * @param theirName who saved first, or null where unknown
 * @param deleted whether the other one deleted the row; saving brings it back
 */
public record EntryConflict(@Nullable String theirName, boolean deleted, List<Difference> differences) {

    public record Difference(EntryField field, String original, String theirs, String mine, boolean clashing) {}

    static EntryConflict of(EntryConflictException conflict, EntryDetails mine, EntryTexts texts) {
        EntryMerge merge = new EntryMerge(conflict.original(), conflict.theirs(), mine);
        List<Difference> differences = Arrays.stream(EntryField.values())
                .filter(field -> field.differs(conflict.original(), conflict.theirs())
                        || field.differs(conflict.original(), mine))
                .map(field -> new Difference(
                        field,
                        texts.of(conflict.original(), field),
                        texts.of(conflict.theirs(), field),
                        texts.of(mine, field),
                        merge.clashes(field)))
                .toList();
        return new EntryConflict(conflict.theirName(), conflict.isDeletedByThem(), differences);
    }
}
