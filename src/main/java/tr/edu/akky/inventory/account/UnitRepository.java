package tr.edu.akky.inventory.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface UnitRepository extends JpaRepository<Unit, Long> {

    List<Unit> findAllByOrderByName();

    @EntityGraph(attributePaths = "parent")
    Optional<Unit> findWithParentById(long id);

    Optional<Unit> findByDetsisNo(String detsisNo);

    List<Unit> findByNameFolded(String nameFolded);

    boolean existsByParentIdAndActiveTrue(long parentId);
}
