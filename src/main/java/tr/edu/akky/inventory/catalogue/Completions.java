package tr.edu.akky.inventory.catalogue;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Offers products for a name that is being typed: the surest first, misspellings last. */
@Repository
@Transactional(readOnly = true)
public class Completions {

    private static final int MOST = 8;

    private static final String OFFERED = """
            with known as (
                select a.id, a.product_id, a.kind, a.alias, length(a.key) as length,
                       case when a.key = :key then 0
                            when a.key like :key || '%' then 1
                            when a.folded like '% ' || :folded || '%' then 2
                            when a.key = any (:phrases) then 3
                            else 4 end as rank,
                       similarity(a.folded, :folded) + word_similarity(:folded, a.folded) as similarity
                from product_alias a
                where a.key = any (:phrases)
                   or a.key like :key || '%'
                   or a.folded like '% ' || :folded || '%'
                   or a.folded % :folded
                   or :folded <% a.folded
            ), best as (
                select distinct on (k.product_id) k.*, min(k.rank) over () as best_rank
                from known k join product p on p.id = k.product_id and p.active
                order by k.product_id, k.rank, case when k.rank = 3 then -k.length end, k.similarity desc, k.id
            )
            select p.id as product_id, p.name, p.vendor, c.top_code as top_category_code, c.code as category_code,
                   t.name || ' › ' || c.name as category_label, case when b.kind = 'ALIAS' then b.alias end as alias
            from best b
            join product p on p.id = b.product_id
            join category c on c.code = p.category_code
            join top_category t on t.code = c.top_code
            -- beside names that begin as typed, those that merely look alike would be noise
            where b.rank < 4 or b.best_rank > 1
            order by b.rank, case when b.rank = 3 then -b.length end, b.similarity desc, p.name
            limit :most
            """;

    private final JdbcClient jdbc;

    Completions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Completion> offeredFor(String typed) {
        TypedName name = TypedName.of(typed);
        if (name.isTooShort()) {
            return List.of();
        }
        return jdbc.sql(OFFERED)
                .param("key", name.key())
                .param("folded", name.folded())
                .param("phrases", name.phrases())
                .param("most", MOST)
                .query(Completion.class)
                .list();
    }
}
