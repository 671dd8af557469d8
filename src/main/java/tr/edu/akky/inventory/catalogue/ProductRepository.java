package tr.edu.akky.inventory.catalogue;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProductRepository extends JpaRepository<Product, Long> {

    boolean existsByCode(String code);

    @Query("select p from Product p join fetch p.category c join fetch c.top where p.id = :id")
    Optional<Product> findWithCategoryById(long id);
}
