package tr.edu.akky.inventory.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface LineDecisionRepository extends JpaRepository<LineDecision, Long> {

    @EntityGraph(attributePaths = "dependsOn")
    Optional<LineDecision> findByReportLineId(long lineId);

    List<LineDecision> findByReportLineIdIn(Collection<Long> lineIds);
}
