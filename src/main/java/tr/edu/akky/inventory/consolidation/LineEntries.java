package tr.edu.akky.inventory.consolidation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To which product each row of the units belongs; whole periods at a time, in a handful of statements. */
@Repository
class LineEntries {

    private static final String APPROVED = """
            from entry e join submission s on s.id = e.submission_id
            where s.period_id = :period and s.status = 'APPROVED' and e.deleted_at is null
            """;

    /** What is known is read before anything is added, else a table that was empty is read again for each row. */
    private static final String ADD_MISSING =
            """
            with known as materialized (select entry_id from line_entry where period_id = :period)
            insert into line_entry (entry_id, period_id, name_key, counted)
            select e.id, s.period_id, replace(e.name_folded, ' ', ''), true
            """ + APPROVED + " and not exists (select from known where known.entry_id = e.id)";

    /** A row that was renamed is another matter: whatever was decided of it alone is void. */
    private static final String FOLLOW_NAMES = """
            update line_entry le
            set name_key = replace(e.name_folded, ' ', ''), product_id = null, basis = null, pinned = false, shared = false,
                shared_by_hand = false
            from entry e
            where e.id = le.entry_id and le.period_id = :period and le.name_key <> replace(e.name_folded, ' ', '')
            """;

    private static final String COUNT_APPROVED = """
            update line_entry le
            set counted = not le.counted
            from entry e join submission s on s.id = e.submission_id
            where e.id = le.entry_id and le.period_id = :period
              and le.counted <> (s.status = 'APPROVED' and e.deleted_at is null)
            """;

    private static final String NAMES = """
            select le.name_key, min(e.name) as name, mode() within group (order by e.category_code) as category
            from line_entry le join entry e on e.id = le.entry_id
            where le.period_id = :period and le.counted and not le.pinned
            """;

    private static final String LINK = """
            update line_entry le set product_id = m.product_id, basis = m.basis
            from unnest(cast(:keys as text[]), cast(:products as bigint[]), cast(:bases as text[]))
                as m (name_key, product_id, basis)
            where le.period_id = :period and le.name_key = m.name_key and not le.pinned
              and (le.product_id, le.basis) is distinct from (m.product_id, m.basis)
            """;

    /**
     * What a name means from now on.
     *
     * @param productId null where it is open
     */
    record Link(
            String nameKey,
            @Nullable Long productId,
            @Nullable Basis basis) {}

    private final JdbcClient jdbc;

    LineEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes in what was approved, leaves out what was taken back or deleted, and follows names that changed. */
    void follow(long periodId) {
        jdbc.sql(ADD_MISSING).param("period", periodId).update();
        jdbc.sql(FOLLOW_NAMES).param("period", periodId).update();
        jdbc.sql(COUNT_APPROVED).param("period", periodId).update();
    }

    /** All names of the period but those of rows that a person placed one by one. */
    List<TypedName> names(long periodId) {
        return jdbc.sql(NAMES + " group by le.name_key")
                .param("period", periodId)
                .query(TypedName.class)
                .list();
    }

    List<TypedName> names(long periodId, Collection<String> nameKeys) {
        return jdbc.sql(NAMES + " and le.name_key = any (:keys) group by le.name_key")
                .param("period", periodId)
                .param("keys", nameKeys.toArray(String[]::new))
                .query(TypedName.class)
                .list();
    }

    /** Whether rows of a submission have ever been counted. */
    boolean know(long submissionId) {
        return jdbc.sql("select exists (select from line_entry le join entry e on e.id = le.entry_id"
                        + " where e.submission_id = ?)")
                .param(submissionId)
                .query(Boolean.class)
                .single();
    }

    /** The names in the rows of one submission. */
    List<String> keysOf(long submissionId) {
        return jdbc.sql("select distinct replace(name_folded, ' ', '') from entry where submission_id = ?")
                .param(submissionId)
                .query(String.class)
                .list();
    }

    /** Names none of whose rows has a product yet. */
    List<TypedName> openNames(long periodId, Collection<String> nameKeys) {
        return jdbc.sql(NAMES + " and le.name_key = any (:keys) and le.product_id is null group by le.name_key")
                .param("period", periodId)
                .param("keys", nameKeys.toArray(String[]::new))
                .query(TypedName.class)
                .list();
    }

    /** Lets the rows follow their names; the lines they belong to come into being with them. */
    void link(long periodId, List<Link> links) {
        Long[] products = links.stream().map(Link::productId).toArray(Long[]::new);
        addLines(periodId, products);
        jdbc.sql(LINK)
                .param("period", periodId)
                .param("keys", links.stream().map(Link::nameKey).toArray(String[]::new))
                .param("products", products)
                .param(
                        "bases",
                        links.stream()
                                .map(link -> link.basis() == null
                                        ? null
                                        : link.basis().name())
                                .toArray(String[]::new))
                .update();
    }

    /** Places one row by itself, or gives it back to its name. */
    void pin(long periodId, long entryId, @Nullable Long productId) {
        if (productId != null) {
            addLines(periodId, new Long[] {productId});
        }
        jdbc.sql("""
                        update line_entry set product_id = :product, pinned = :pinned,
                               basis = case when :pinned then 'PERSON' end
                        where entry_id = :entry and period_id = :period
                        """)
                .param("product", productId)
                .param("pinned", productId != null)
                .param("entry", entryId)
                .param("period", periodId)
                .update();
    }

    /** The product at which a row was placed by itself, or null where it follows its name. */
    @Nullable
    Long pinnedTo(long entryId) {
        return jdbc.sql("select product_id from line_entry where entry_id = ? and pinned")
                .param(entryId)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** Whether the licences of a row are those of a shared agreement, as a person says. */
    void share(long entryId, boolean shared) {
        jdbc.sql("update line_entry set shared = ?, shared_by_hand = true where entry_id = ?")
                .params(shared, entryId)
                .update();
    }

    private void addLines(long periodId, @Nullable Long[] products) {
        jdbc.sql("""
                        insert into report_line (period_id, product_id)
                        select distinct cast(:period as bigint), product
                        from unnest(cast(:products as bigint[])) as product where product is not null
                        on conflict (period_id, product_id) do nothing
                        """).param("period", periodId).param("products", products).update();
    }
}
