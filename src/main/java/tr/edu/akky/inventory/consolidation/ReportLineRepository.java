package tr.edu.akky.inventory.consolidation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportLineRepository extends Repository<ReportLine, Long> {

    @Query("select l from ReportLine l left join fetch l.overrides where l.id = :id")
    Optional<ReportLine> findById(long id);

    ReportLine saveAndFlush(ReportLine line);

    @Query("""
            select new tr.edu.akky.inventory.consolidation.LineState(l.id,
                new tr.edu.akky.inventory.consolidation.LineValues(
                    l.entryCount, l.licences, l.users, l.licenceName, l.expiry))
            from ReportLine l
            where l.periodId = :periodId
            """)
    List<LineState> states(long periodId);

    @Modifying
    @Query("update ReportLine l set l.changedAt = :now where l.id in :ids")
    void markChanged(Collection<Long> ids, Instant now);
}
