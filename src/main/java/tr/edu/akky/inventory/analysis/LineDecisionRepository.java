package tr.edu.akky.inventory.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LineDecisionRepository extends JpaRepository<LineDecision, Long> {

    @Query("select d from LineDecision d left join fetch d.dependsOn where d.reportLineId = :lineId")
    Optional<LineDecision> findByReportLineId(long lineId);

    List<LineDecision> findByReportLineIdIn(Collection<Long> lineIds);
}
