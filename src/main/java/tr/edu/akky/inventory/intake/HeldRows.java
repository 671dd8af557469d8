package tr.edu.akky.inventory.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tr.edu.akky.inventory.submission.RowVersion;

/** The rows of batches. Plain SQL, since they come and go by the thousand. */
@Repository
class HeldRows {

    private static final String TALLIES = """
            select batch_id,
                   count(*) filter (where state = 'ATTENTION') as attention,
                   count(*) filter (where state = 'READY') as ready,
                   count(*) filter (where state = 'STORED') as stored,
                   count(*) filter (where state = 'GONE') as gone,
                   count(*) filter (where adjusted and state in ('READY', 'STORED')) as adjusted,
                   count(*) filter (where relation <> 'NEW' and state in ('READY', 'STORED')) as repeated,
                   count(*) filter (where state = 'READY' and decision = 'ADD') as to_add,
                   count(*) filter (where state = 'READY' and decision = 'UPDATE') as to_update,
                   count(*) filter (where state = 'READY' and decision = 'SKIP') as to_skip
            from intake_row where batch_id in (:batches)
            group by batch_id
            """;
    private static final RowMapper<Tally> TALLY = new DataClassRowMapper<>(Tally.class);

    private final JdbcClient jdbc;
    private final CellJson json;

    HeldRows(JdbcClient jdbc, CellJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Tally tally(long batchId) {
        return tallies(List.of(batchId)).getOrDefault(batchId, Tally.NONE);
    }

    /** By batch; those without rows are absent. */
    Map<Long, Tally> tallies(Collection<Long> batchIds) {
        Map<Long, Tally> tallies = new HashMap<>();
        jdbc.sql(TALLIES)
                .param("batches", batchIds.isEmpty() ? List.of(0L) : batchIds)
                .query(row -> {
                    tallies.put(row.getLong("batch_id"), TALLY.mapRow(row, 0));
                });
        return tallies;
    }

    /** @param tally of the batch, which knows how many rows there are in all */
    Page<HeldRow> page(long batchId, RowFilter filter, Tally tally, Pageable page) {
        List<HeldRow> rows = jdbc.sql("select * from intake_row where batch_id = :batch and " + filter.condition()
                        + " order by number limit :limit offset :offset")
                .param("batch", batchId)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::row)
                .list();
        return new PageImpl<>(rows, page, tally.of(filter));
    }

    Optional<HeldRow> find(long batchId, int number) {
        return find(batchId, List.of(number)).stream().findFirst();
    }

    List<HeldRow> find(long batchId, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("select * from intake_row where batch_id = :batch and number in (:numbers) order by number")
                        .param("batch", batchId)
                        .param("numbers", numbers)
                        .query(this::row)
                        .list();
    }

    /** The next rows in this state, in the order of the sheet. */
    List<HeldRow> next(long batchId, RowState state, int afterNumber, int most) {
        return jdbc.sql("""
                        select * from intake_row
                        where batch_id = :batch and state = :state and number > :after
                        order by number limit :most
                        """)
                .param("batch", batchId)
                .param("state", state.name())
                .param("after", afterNumber)
                .param("most", most)
                .query(this::row)
                .list();
    }

    /**
     * Rows that are in the inventory, up the sheet.
     *
     * @param replacing those that took the place of another row of the file, or else all others
     */
    List<HeldRow> stored(long batchId, boolean replacing, int beforeNumber, int most) {
        return jdbc.sql("""
                        select * from intake_row
                        where batch_id = :batch and state = 'STORED' and number < :before
                          and (relation = 'TWIN' and decision = 'UPDATE') = :replacing
                        order by number desc limit :most
                        """)
                .param("batch", batchId)
                .param("replacing", replacing)
                .param("before", beforeNumber)
                .param("most", most)
                .query(this::row)
                .list();
    }

    /**
     * Number of the first row of the batch, another than this one, that waits and means the same licence; not one that
     * itself repeats another, lest two repeat each other and neither is stored.
     */
    Optional<Integer> twin(long batchId, String key, int otherThan) {
        return jdbc.sql("""
                        select number from intake_row
                        where batch_id = :batch and duplicate_key = :key and number <> :number
                          and state = 'READY' and relation <> 'TWIN'
                        order by number limit 1
                        """)
                .param("batch", batchId)
                .param("key", key)
                .param("number", otherThan)
                .query(Integer.class)
                .optional();
    }

    /** Waiting rows that repeat one of these. */
    List<HeldRow> twinsOf(long batchId, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select * from intake_row
                                where batch_id = :batch and state = 'READY' and relation = 'TWIN' and twin_of in (:numbers)
                                order by number
                                """)
                        .param("batch", batchId)
                        .param("numbers", numbers)
                        .query(this::row)
                        .list();
    }

    /** The rows of the inventory in whose place waiting rows of the batch are to come. */
    Set<Long> replacing(long batchId) {
        return Set.copyOf(jdbc.sql("""
                        select means_entry from intake_row
                        where batch_id = ? and means_entry is not null and state = 'READY' and decision = 'UPDATE'
                        """).param(batchId).query(Long.class).list());
    }

    /** The rows of the inventory that rows of the batch mean. */
    Set<Long> meant(long batchId) {
        return Set.copyOf(
                jdbc.sql("select distinct means_entry from intake_row where batch_id = ? and means_entry is not null")
                        .param(batchId)
                        .query(Long.class)
                        .list());
    }

    /** Numbers of all rows that wait for a correction. */
    List<Integer> inAttention(long batchId) {
        return jdbc.sql("select number from intake_row where batch_id = :batch and state = 'ATTENTION' order by number")
                .param("batch", batchId)
                .query(Integer.class)
                .list();
    }

    private HeldRow row(ResultSet row, int index) throws SQLException {
        return new HeldRow(
                row.getInt("number"),
                json.readCells(row.getString("cells")),
                json.readTexts(row.getString("corrections")),
                RowState.valueOf(row.getString("state")),
                row.getBoolean("adjusted"),
                json.readTexts(row.getString("faults")),
                new Related(
                        row.getString("duplicate_key"),
                        Relation.valueOf(row.getString("relation")),
                        Decision.valueOf(row.getString("decision")),
                        version(row, "means_entry", "means_version"),
                        row.getObject("based_on", Integer.class),
                        row.getObject("twin_of", Integer.class)),
                version(row, "stored_entry", "stored_version"));
    }

    private static @Nullable RowVersion version(ResultSet row, String entry, String version) throws SQLException {
        Long id = row.getObject(entry, Long.class);
        return id == null ? null : new RowVersion(id, row.getInt(version));
    }
}
