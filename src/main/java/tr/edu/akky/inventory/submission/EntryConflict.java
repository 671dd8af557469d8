package tr.edu.akky.inventory.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
        List<Difference> differences = Arrays.stream(EntryField.values())
                .filter(field -> field.differs(conflict.original(), conflict.theirs())
                        || field.differs(conflict.original(), mine))
                .map(field -> new Difference(
                        field,
                        texts.of(conflict.original(), field),
                        texts.of(conflict.theirs(), field),
                        texts.of(mine, field),
                        clashes(field, conflict, mine)))
                .toList();
        return new EntryConflict(conflict.theirName(), conflict.isDeletedByThem(), differences);
    }

    private static boolean clashes(EntryField field, EntryConflictException conflict, EntryDetails mine) {
        return field.differs(conflict.original(), conflict.theirs())
                && field.differs(conflict.original(), mine)
                && field.differs(conflict.theirs(), mine);
    }

    /** Fields that only the other one changed are taken over; everything this one typed stays. */
    static EntryDetails merged(EntryConflictException conflict, EntryDetails mine) {
        Pick pick = new Pick(conflict.original(), conflict.theirs(), mine);
        return new EntryDetails(
                pick.of(EntryDetails::name),
                pick.of(EntryDetails::productId),
                pick.of(EntryDetails::category),
                pick.of(EntryDetails::licences),
                pick.of(EntryDetails::users),
                pick.of(EntryDetails::licenceName),
                pick.of(EntryDetails::expiry),
                pick.of(EntryDetails::equivalent),
                pick.of(EntryDetails::advantages),
                pick.of(EntryDetails::disadvantages),
                pick.of(EntryDetails::constraints),
                pick.of(EntryDetails::competence),
                pick.of(EntryDetails::openSourceCost),
                pick.of(EntryDetails::commercialCost),
                pick.of(EntryDetails::note));
    }

    private record Pick(EntryDetails original, EntryDetails theirs, EntryDetails mine) {

        <T extends @Nullable Object> T of(Function<EntryDetails, T> field) {
            T typed = field.apply(mine);
            return Objects.equals(typed, field.apply(original)) ? field.apply(theirs) : typed;
        }
    }
}
