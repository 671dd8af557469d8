package tr.edu.akky.inventory.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ProductAliasRepository extends JpaRepository<ProductAlias, Long> {

    @Query("""
            select a from ProductAlias a
            join fetch a.product p join fetch p.category c join fetch c.top
            where a.key in :keys and p.active
            """)
    List<ProductAlias> findActiveByKeys(Collection<String> keys);

    /** As {@link #findActiveByKeys} for one key: a list, whose length may vary, would be translated anew each time. */
    @Query("""
            select p from ProductAlias a
            join a.product p join fetch p.category c join fetch c.top
            where a.key = :key and p.active
            """)
    List<Product> findActiveByKey(String key);

    @Query("""
            select new tr.edu.akky.inventory.catalogue.Spelling(
                p.id, p.category.code, p.vendor, a.alias, case when a.kind in (NAME, SHORT_NAME) then true else false end)
            from ProductAlias a join a.product p
            where p.active
            order by a.id
            """)
    List<Spelling> findSpellings();

    @Query(
            "select a from ProductAlias a where a.product.id = :productId and a.kind in (ALIAS, LEARNT) order by a.alias")
    List<ProductAlias> findOfProduct(long productId);

    @Query("select a from ProductAlias a join fetch a.product where a.key = :key")
    List<ProductAlias> findByKey(String key);

    @Query("select a.product from ProductAlias a where a.key = :key and a.product.id <> :productId")
    List<Product> findOthersKnownAs(String key, long productId);

    List<ProductAlias> findAllByProductId(long productId);

    Optional<ProductAlias> findByIdAndProductIdAndKindIn(long id, long productId, Collection<AliasKind> kinds);

    List<ProductAlias> findByKeyAndProductIdAndKind(String key, long productId, AliasKind kind);

    boolean existsByProductIdAndKindAndAlias(long productId, AliasKind kind, String alias);

    @Modifying
    @Query("delete from ProductAlias a where a.product.id = :productId and a.kind in ('NAME', 'SHORT_NAME')")
    void forgetNames(long productId);
}
