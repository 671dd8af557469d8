package tr.edu.akky.inventory.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProductRepository extends JpaRepository<Product, Long> {

    @EntityGraph(attributePaths = {"category.top", "aliases"})
    Optional<Product> findDetailedById(long id);

    @Query("select p from Product p where p.active and (p.nameKey = :key or p.code = :key"
            + " or exists (select a from ProductAlias a where a.product = p and a.key = :key))")
    Optional<Product> findByKey(String key);

    @Query("select p from Product p where p.nameKey = :key"
            + " or exists (select a from ProductAlias a where a.product = p and a.key = :key)")
    Optional<Product> findOwnerOf(String key);

    @Query("""
            select new tr.edu.akky.inventory.catalogue.ProductRow(
                p.id, p.name, p.vendor, c.code, p.active, (select count(x) from ProductEquivalent x where x.product = p))
            from Product p join p.category c
            where (p.nameFolded like :pattern or lower(p.vendor) like :pattern
                   or exists (select a from ProductAlias a where a.product = p and a.aliasFolded like :pattern))
              and (:category = '' or c.code = :category or c.top.code = :category)
              and (:without = false or not exists (select x from ProductEquivalent x where x.product = p))
              and (:inactive = true or p.active)
            order by p.name, p.id
            """)
    Page<ProductRow> search(String pattern, String category, boolean without, boolean inactive, Pageable page);

    /** Names and aliases nearest to the folded text: the same first, then beginnings, then likeness. */
    @Query(nativeQuery = true, value = """
                    select p.id
                    from (
                        select id as product_id, name_folded as folded from product
                        where name_folded % :folded or :folded <% name_folded or name_folded like :folded || '%'
                        union all
                        select product_id, alias_folded from product_alias
                        where alias_folded % :folded or :folded <% alias_folded or alias_folded like :folded || '%'
                    ) best join product p on p.id = best.product_id
                    where p.active
                    group by p.id, p.name
                    order by bool_or(best.folded = :folded) desc,
                             bool_or(best.folded like :folded || '%') desc,
                             max(similarity(best.folded, :folded) + word_similarity(:folded, best.folded)) desc,
                             p.name
                    limit :limit
                    """)
    List<Long> nearest(String folded, int limit);

    @Query("select p from Product p join fetch p.category c join fetch c.top where p.id in :ids")
    List<Product> findWithCategory(List<Long> ids);

    @Query("""
            select p from Product p join fetch p.category c join fetch c.top
            where exists (select x from ProductEquivalent x where x.product = p and x.equivalent.id = :equivalentId)
            order by p.name
            """)
    List<Product> servedBy(long equivalentId);

    @Query("""
            select x from ProductEquivalent x join fetch x.equivalent where x.product.id = :productId order by x.position
            """)
    List<ProductEquivalent> equivalentsOf(long productId);
}
