package tr.edu.akky.inventory.catalogue;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProductRepository extends JpaRepository<Product, Long> {

    boolean existsByCode(String code);

    @EntityGraph(attributePaths = "category.top")
    Optional<Product> findWithCategoryById(long id);
}
