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
            join top_category t on t.code = c.top_code
            left join lateral (
                select e.name, pair.fit from product_equivalent pair join equivalent e on e.id = pair.equivalent_id
                where pair.product_id = p.id order by pair.position limit 1) best on true
            where p.active = :active
              and (:category = '' or :category in (c.code, c.top_code))
              and (:equivalents = '' or :equivalents = case
                      when exists (select from product_equivalent pair where pair.product_id = p.id) then 'with'
                      else 'without' end)
              and (:key = ''
                   or p.vendor_folded like '%' || :folded || '%'
                   or exists (select from product_alias a where a.product_id = p.id
                              and (a.key like '%' || :key || '%' or :folded <% a.folded)))
            """;

    private static final String ROWS = """
            select p.id, p.name, p.vendor, t.name as top_name, c.name as category_name,
                   (select count(*) from product_equivalent pair where pair.product_id = p.id) as equivalents,
                   best.name as best_equivalent, best.fit as best_fit
            """;

    private static final String SURE_FIRST = """
            order by exists (select from product_alias a where a.product_id = p.id
                             and a.key like '%' || :key || '%') desc, p.name, p.id
            limit :size offset :offset
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
        Count count = jdbc.sql(
                        "select count(*) as found, (select count(*) from product where active = :active) as total "
                                + MATCHING)
                .params(values)
                .query(Count.class)
                .single();
        int existing = Listing.existing(page, count.found());
        List<ProductRow> rows = jdbc.sql(ROWS + MATCHING + SURE_FIRST)
                .params(values)
                .param("size", Listing.SIZE)
                .param("offset", (existing - 1) * Listing.SIZE)
                .query(ProductRow.class)
                .list();
        return new Listing<>(rows, count.found(), count.total(), existing);
    }

    record Count(long found, long total) {}
}
