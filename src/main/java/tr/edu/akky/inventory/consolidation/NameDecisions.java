package tr.edu.akky.inventory.consolidation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The memory of the workbench: which names mean a product, and which were said not to. */
@Repository
class NameDecisions {

    private static final String OF_PRODUCTS_IN_USE = """
            select d.name_key, d.product_id, d.verdict, d.decided_by
            from name_decision d join product p on p.id = d.product_id
            where p.active and d.name_key = any (:keys)
            """;

    private final JdbcClient jdbc;

    NameDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Decisions for products that are in use. */
    List<NameDecision> of(Collection<String> nameKeys) {
        return jdbc.sql(OF_PRODUCTS_IN_USE)
                .param("keys", nameKeys.toArray(String[]::new))
                .query(NameDecision.class)
                .list();
    }

    Optional<NameDecision> find(String nameKey, long productId) {
        return jdbc.sql("select name_key, product_id, verdict, decided_by from name_decision"
                        + " where name_key = ? and product_id = ?")
                .params(nameKey, productId)
                .query(NameDecision.class)
                .optional();
    }

    /** The product that a name was said to mean, whether or not the product is still in use. */
    Optional<NameDecision> meaning(String nameKey) {
        return jdbc.sql("select name_key, product_id, verdict, decided_by from name_decision"
                        + " where name_key = ? and verdict = 'SAME'")
                .param(nameKey)
                .query(NameDecision.class)
                .optional();
    }

    boolean existsFor(long productId) {
        return jdbc.sql("select exists (select from name_decision where product_id = ? and verdict = 'SAME')")
                .param(productId)
                .query(Boolean.class)
                .single();
    }

    /** @param verdict what is decided from now on, or null for nothing */
    void set(String nameKey, long productId, @Nullable Verdict verdict, String name, String by, Instant at) {
        jdbc.sql("delete from name_decision where name_key = ? and product_id = ?")
                .params(nameKey, productId)
                .update();
        if (verdict != null) {
            jdbc.sql("insert into name_decision (name_key, product_id, verdict, name, decided_by, decided_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(nameKey, productId, verdict.name(), name, by, Timestamp.from(at))
                    .update();
        }
    }
}
