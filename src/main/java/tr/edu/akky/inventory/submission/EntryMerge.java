package tr.edu.akky.inventory.submission;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two changes of one row brought together field by field: what only the other one changed is taken over, and everything
 * that this one changed stays.
 *
 * @param spokenOf the fields that this one says anything of; the others are left alone
 */
public record EntryMerge(EntryDetails original, EntryDetails theirs, EntryDetails mine, Set<EntryField> spokenOf) {

    public EntryMerge {
        spokenOf = Set.copyOf(spokenOf);
    }

    /** Of two who speak of every field. */
    public EntryMerge(EntryDetails original, EntryDetails theirs, EntryDetails mine) {
        this(original, theirs, mine, EnumSet.allOf(EntryField.class));
    }

    public EntryDetails merged() {
        return new EntryDetails(
                pick(EntryField.NAME, EntryDetails::name),
                pick(EntryField.NAME, EntryDetails::productId),
                pick(EntryField.CATEGORY, EntryDetails::category),
                pick(EntryField.LICENCES, EntryDetails::licences),
                pick(EntryField.USERS, EntryDetails::users),
                pick(EntryField.LICENCE_NAME, EntryDetails::licenceName),
                pick(EntryField.EXPIRY, EntryDetails::expiry),
                pick(EntryField.EQUIVALENT, EntryDetails::equivalent),
                pick(EntryField.ADVANTAGES, EntryDetails::advantages),
                pick(EntryField.DISADVANTAGES, EntryDetails::disadvantages),
                pick(EntryField.CONSTRAINTS, EntryDetails::constraints),
                pick(EntryField.COMPETENCE, EntryDetails::competence),
                pick(EntryField.OPEN_SOURCE_COST, EntryDetails::openSourceCost),
                pick(EntryField.COMMERCIAL_COST, EntryDetails::commercialCost),
                pick(EntryField.NOTE, EntryDetails::note));
    }

    /** Whether both changed the field, and not to the same. */
    public boolean clashes(EntryField field) {
        return isMine(field) && field.differs(original, theirs) && field.differs(theirs, mine);
    }

    private <T extends @Nullable Object> T pick(EntryField field, Function<EntryDetails, T> value) {
        return value.apply(isMine(field) ? mine : theirs);
    }

    private boolean isMine(EntryField field) {
        return spokenOf.contains(field) && field.differs(original, mine);
    }
}
