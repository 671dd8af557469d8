package tr.edu.akky.inventory.intake;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tr.edu.akky.inventory.submission.RowVersion;

/** What happens to held rows after they were read. */
@Repository
class RowChanges {

    private static final String SAVE = """
            update intake_row
            set corrections = ?::jsonb, state = ?, adjusted = ?, faults = ?::jsonb, duplicate_key = ?, relation = ?,
                decision = ?, means_entry = ?, means_version = ?, based_on = ?, twin_of = ?, stored_entry = ?,
                stored_version = ?
            where batch_id = ? and number = ?
            """;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    RowChanges(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    void save(long batchId, List<HeldRow> rows) {
        template.batchUpdate(
                SAVE, rows.stream().map(row -> parameters(batchId, row)).toList());
    }

    private static @Nullable Object[] parameters(long batchId, HeldRow row) {
        Related related = row.related();
        RowVersion means = related.means();
        RowVersion stored = row.stored();
        return new @Nullable Object[] {
            CellJson.texts(row.corrections()),
            row.state().name(),
            row.adjusted(),
            CellJson.texts(row.faults()),
            related.key(),
            related.relation().name(),
            related.decision().name(),
            means == null ? null : means.entryId(),
            means == null ? null : means.version(),
            related.basedOn(),
            related.twinOf(),
            stored == null ? null : stored.entryId(),
            stored == null ? null : stored.version(),
            batchId,
            row.number()
        };
    }

    /** Decides what is to be done with rows; where none are named, with all that repeat something. */
    void decide(long batchId, Collection<Integer> numbers, Decision decision) {
        String which = numbers.isEmpty() ? "relation <> 'NEW'" : "number = any (:numbers)";
        jdbc.sql("update intake_row set decision = :decision where batch_id = :batch and state = 'READY' and " + which
                        + " and (:decision <> 'UPDATE' or relation <> 'NEW')")
                .param("batch", batchId)
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("decision", decision.name())
                .update();
    }

    /** A row that waits is done with, as a row of another batch has come in its place. */
    void supersede(HeldKey key, long byBatch) {
        jdbc.sql("""
                        update intake_row set state = 'GONE', superseded_by = :by
                        where batch_id = :batch and number = :number and state = 'ATTENTION'
                        """)
                .param("batch", key.batchId())
                .param("number", key.number())
                .param("by", byBatch)
                .update();
    }

    /** A row waits again that this batch had come in place of. */
    void bringBack(HeldKey key, long supersededBy) {
        jdbc.sql("""
                        update intake_row set state = 'ATTENTION', superseded_by = null
                        where batch_id = :batch and number = :number and state = 'GONE' and superseded_by = :by
                        """)
                .param("batch", key.batchId())
                .param("number", key.number())
                .param("by", supersededBy)
                .update();
    }

    /** Leaves rows out, or takes them in again. */
    int move(long batchId, Collection<Integer> numbers, RowState from, RowState to) {
        return numbers.isEmpty()
                ? 0
                : jdbc.sql("""
                                update intake_row set state = :to, superseded_by = null
                                where batch_id = :batch and state = :from and number = any (:numbers)
                                """)
                        .param("batch", batchId)
                        .param("numbers", numbers.toArray(Integer[]::new))
                        .param("from", from.name())
                        .param("to", to.name())
                        .update();
    }

    void forgetRemovals(long batchId) {
        jdbc.sql("delete from intake_removal where batch_id = :batch")
                .param("batch", batchId)
                .update();
    }

    void removed(long batchId, RowVersion row) {
        jdbc.sql("insert into intake_removal (batch_id, entry_id, entry_version) values (:batch, :entry, :version)")
                .param("batch", batchId)
                .param("entry", row.entryId())
                .param("version", row.version())
                .update();
    }

    List<RowVersion> removals(long batchId) {
        return jdbc.sql("select entry_id, entry_version from intake_removal where batch_id = :batch")
                .param("batch", batchId)
                .query((row, index) -> new RowVersion(row.getLong(1), row.getInt(2)))
                .list();
    }
}
