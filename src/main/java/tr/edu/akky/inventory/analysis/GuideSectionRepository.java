package tr.edu.akky.inventory.analysis;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GuideSectionRepository extends JpaRepository<GuideSection, Long> {

    List<GuideSection> findByPeriodIdAndCategoryCode(long periodId, String categoryCode);

    List<GuideSection> findByPeriodId(long periodId);

    @Query("""
            select new tr.edu.akky.inventory.analysis.GuideState(s.categoryCode, s.heading)
            from GuideSection s where s.periodId = :periodId and s.body <> ''
            """)
    List<GuideState> findWritten(long periodId);
}
