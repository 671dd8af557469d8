package tr.edu.akky.inventory.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProductEquivalentRepository extends JpaRepository<ProductEquivalent, Long> {

    @Query("select pair from ProductEquivalent pair join fetch pair.equivalent"
            + " where pair.product.id = :productId order by pair.position")
    List<ProductEquivalent> findOfProduct(long productId);

    @Query("select pair from ProductEquivalent pair join fetch pair.equivalent join fetch pair.product"
            + " where pair.product.id in :productIds order by pair.position")
    List<ProductEquivalent> findOfProducts(Collection<Long> productIds);

    @Query("""
            select pair from ProductEquivalent pair
            join fetch pair.product product join fetch product.category category join fetch category.top
            where pair.equivalent.id = :equivalentId
            order by product.name
            """)
    List<ProductEquivalent> findOfEquivalent(long equivalentId);

    @EntityGraph(attributePaths = {"product", "equivalent"})
    Optional<ProductEquivalent> findByIdAndProductId(long id, long productId);

    boolean existsByProductIdAndEquivalentId(long productId, long equivalentId);
}
