package tr.edu.akky.inventory.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CategoryRepository extends Repository<Category, String> {

    @EntityGraph(attributePaths = "top")
    List<Category> findByActiveTrueOrderByPosition();

    @EntityGraph(attributePaths = "top")
    List<Category> findAllByTopCode(String topCode);

    @EntityGraph(attributePaths = "top")
    Optional<Category> findByCode(String code);

    @Query("""
            select new tr.edu.akky.inventory.catalogue.CategoryCount(
                p.category.code, count(p),
                count(case when exists (select 1 from ProductEquivalent pair where pair.product = p) then 1 end))
            from Product p where p.active
            group by p.category.code
            """)
    List<CategoryCount> countProducts();
}
