package tr.edu.akky.inventory.reporting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportTemplateRepository extends JpaRepository<ReportTemplate, Long> {

    @Query("""
            select new tr.edu.akky.inventory.reporting.TemplateChoice(
                concat('', t.id), t.name, t.official, t.uploadedBy, t.uploadedAt)
            from ReportTemplate t order by t.uploadedAt desc, t.id desc
            """)
    List<TemplateChoice> findChoices();
}
