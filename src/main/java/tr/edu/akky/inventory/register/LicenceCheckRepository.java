package tr.edu.akky.inventory.register;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface LicenceCheckRepository extends Repository<LicenceCheck, Long> {

    LicenceCheck saveAndFlush(LicenceCheck check);

    @EntityGraph(attributePaths = "units")
    Optional<LicenceCheck> findById(long id);
}
