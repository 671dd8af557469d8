package tr.edu.akky.inventory.catalogue;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.TurkishText;

/** The list of products, filtered in the database; names that merely look alike stand after those that match. */
@Repository
@Transactional(readOnly = true)
class ProductSearch {

    private static final String MATCHING = """
            from product p
            join category c on c.code = p.category_code
            where p.active = :active
            """;

    private static final String CALLED = """
            exists (select from product_alias a where a.product_id = p.id and a.key like '%' || :key || '%')
            """;

    private static final String ALIKE = """
             and (p.vendor_folded like '%' || :folded || '%'
                  or exists (select from product_alias a where a.product_id = p.id
                             and (a.key like '%' || :key || '%' or :folded <% a.folded)))
            """;

    private static final String HAS_EQUIVALENT =
            " exists (select from product_equivalent pair where pair.product_id = p.id)";

    private static final String ROWS = """
            select p.id, p.name, p.vendor, t.name as top_name, c.name as category_name,
                   (select count(*) from product_equivalent pair where pair.product_id = p.id) as equivalents,
                   best.name as best_equivalent, best.fit as best_fit
            from (select p.*, %2$s as called %1$s order by called desc, p.name, p.id limit :size offset :offset) p
            join category c on c.code = p.category_code
            join top_category t on t.code = c.top_code
            left join lateral (
                select e.name, pair.fit from product_equivalent pair join equivalent e on e.id = pair.equivalent_id
                where pair.product_id = p.id order by pair.position limit 1) best on true
            order by p.called desc, p.name, p.id
            """;

    private final JdbcClient jdbc;

    ProductSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Listing<ProductRow> find(ProductFilter filter, int page) {
        Map<String, Object> values = Map.of(
                "active", !filter.isInactive(),
                "category", filter.category(),
                "equivalents", filter.equivalents(),
                "folded", TurkishText.fold(filter.q()),
                "key", TurkishText.key(filter.q()));
        String matching = MATCHING + conditions(filter);
        Count count = jdbc.sql(
                        "select count(*) as found, (select count(*) from product where active = :active) as total "
                                + matching)
                .params(values)
                .query(Count.class)
                .single();
        int existing = Listing.existing(page, count.found());
        List<ProductRow> rows = jdbc.sql(ROWS.formatted(matching, isNamed(filter) ? CALLED : "true"))
                .params(values)
                .param("size", Listing.SIZE)
                .param("offset", (existing - 1) * Listing.SIZE)
                .query(ProductRow.class)
                .list();
        return new Listing<>(rows, count.found(), count.total(), existing);
    }

    /** Only what is asked for: a condition that is always true would have every product looked into. */
    private static String conditions(ProductFilter filter) {
        StringBuilder conditions = new StringBuilder();
        if (!filter.category().isEmpty()) {
            conditions.append(" and :category in (c.code, c.top_code)");
        }
        switch (filter.equivalents()) {
            case "with" -> conditions.append(" and").append(HAS_EQUIVALENT);
            case "without" -> conditions.append(" and not").append(HAS_EQUIVALENT);
            default -> {}
        }
        if (isNamed(filter)) {
            conditions.append(ALIKE);
        }
        return conditions.toString();
    }

    private static boolean isNamed(ProductFilter filter) {
        return !TurkishText.key(filter.q()).isEmpty();
    }

    record Count(long found, long total) {}
}
