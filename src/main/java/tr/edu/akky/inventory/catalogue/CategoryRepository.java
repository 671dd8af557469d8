package tr.edu.akky.inventory.catalogue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CategoryRepository extends JpaRepository<Category, String> {

    @Query("select c from Category c join fetch c.top order by c.position")
    List<Category> findAllInOrder();
}
