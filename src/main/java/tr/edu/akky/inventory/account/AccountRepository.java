package tr.edu.akky.inventory.account;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AccountRepository extends JpaRepository<Account, Long> {

    @EntityGraph(attributePaths = "units")
    Optional<Account> findWithUnitsById(long id);

    @EntityGraph(attributePaths = "units")
    Optional<Account> findWithUnitsByEmail(String email);
}
