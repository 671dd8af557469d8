package tr.edu.akky.inventory.sealing;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SealedReportRepository extends JpaRepository<SealedReport, Long> {

    List<SealedReport> findByPeriodIdOrderByNumberDesc(long periodId);

    List<SealedReport> findAllByOrderByMadeAtDesc();

    int countByPeriodId(long periodId);
}
