package tr.edu.akky.inventory.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CorrectionRequestRepository extends JpaRepository<CorrectionRequest, Long> {

    /** Requests that are open or answered, with their rows, oldest first. */
    @Query("""
            select r from CorrectionRequest r left join fetch r.entry
            where r.submission.id = :submissionId
              and r.status <> tr.edu.akky.inventory.submission.CorrectionStatus.CLOSED
            order by r.askedAt, r.id
            """)
    List<CorrectionRequest> findUnsettled(long submissionId);

    @Query("select r from CorrectionRequest r join fetch r.entry e where e.id = :entryId order by r.askedAt, r.id")
    List<CorrectionRequest> findOfEntry(long entryId);

    @Query("select r from CorrectionRequest r where r.id = :id and r.submission.id = :submissionId")
    Optional<CorrectionRequest> findIn(long submissionId, long id);

    @Query("""
            select count(r) from CorrectionRequest r
            where r.submission.id = :submissionId
              and r.status = tr.edu.akky.inventory.submission.CorrectionStatus.OPEN
            """)
    long countOpen(long submissionId);
}
