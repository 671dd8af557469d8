package tr.edu.akky.inventory.sealing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SealedReportRepository extends JpaRepository<SealedReport, Long> {

    /** Held, so that of two who mark it as sent at once the second is told. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SealedReport r where r.id = :id")
    Optional<SealedReport> findToSend(long id);

    List<SealedReport> findByPeriodIdOrderByNumberDesc(long periodId);

    List<SealedReport> findAllByOrderByMadeAtDesc();

    int countByPeriodId(long periodId);
}
