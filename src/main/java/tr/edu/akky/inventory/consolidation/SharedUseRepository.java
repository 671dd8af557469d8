package tr.edu.akky.inventory.consolidation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SharedUseRepository extends Repository<SharedUse, Long> {

    SharedUse save(SharedUse use);

    void delete(SharedUse use);

    List<SharedUse> findBySubmissionId(long submissionId);

    @Query("select distinct u.submissionId from SharedUse u where u.submissionId in :submissionIds")
    Set<Long> findSubmissionsAmong(Collection<Long> submissionIds);

    Optional<SharedUse> findBySharedLicenceIdAndSubmissionId(long sharedLicenceId, long submissionId);
}
