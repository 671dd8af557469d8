package tr.edu.akky.inventory.intake;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BatchRepository extends JpaRepository<Batch, Long> {

    @Query("select b from Batch b where b.id = :id and b.submissionId = :submissionId and b.status <> DISCARDED")
    Optional<Batch> findIn(long submissionId, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Batch b where b.id = :id and b.submissionId = :submissionId and b.status <> DISCARDED")
    Optional<Batch> findForChange(long submissionId, long id);

    @Query("""
            select b from Batch b where b.submissionId = :submissionId and b.status not in (DISCARDED, REFUSED)
            order by b.id desc
            limit 10
            """)
    List<Batch> findLatest(long submissionId);

    @Query("""
            select b from Batch b
            where b.submissionId = :submissionId and b.checksum = :checksum and b.id < :before
              and b.status in (PREVIEW, STORED)
            order by b.id desc
            limit 1
            """)
    Optional<Batch> findSameFile(long submissionId, String checksum, long before);
}
