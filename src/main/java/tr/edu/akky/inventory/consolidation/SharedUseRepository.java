package tr.edu.akky.inventory.consolidation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SharedUseRepository extends Repository<SharedUse, Long> {

    SharedUse save(SharedUse use);

    void delete(SharedUse use);

    List<SharedUse> findBySubmissionId(long submissionId);

    boolean existsBySubmissionId(long submissionId);

    Optional<SharedUse> findBySharedLicenceIdAndSubmissionId(long sharedLicenceId, long submissionId);
}
