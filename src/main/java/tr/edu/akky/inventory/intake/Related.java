package tr.edu.akky.inventory.intake;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.submission.RowVersion;

/**
 * What a row was found to mean, and what is to be done with it.
 *
 * @param key by which rows mean the same licence, or null while the row is not understood
 * @param means the row of the inventory, at the version it was compared with, or null
 * @param basedOn version at which that row was downloaded, or null where it was not
 * @param twinOf number of the earlier row of the file, or null
 */
record Related(
        @Nullable String key,
        Relation relation,
        Decision decision,
        @Nullable RowVersion means,
        @Nullable Integer basedOn,
        @Nullable Integer twinOf) {

    static Related fresh(@Nullable String key) {
        return new Related(key, Relation.NEW, Decision.ADD, null, null, null);
    }

    Related decided(Decision chosen) {
        return new Related(key, relation, chosen, means, basedOn, twinOf);
    }

    Related meaning(@Nullable RowVersion row) {
        return new Related(key, relation, decision, row, basedOn, twinOf);
    }
}
