package tr.edu.akky.inventory.consolidation;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineChangeRepository extends Repository<LineChange, Long> {

    void save(LineChange change);

    @Query("select c from LineChange c where c.reportLineId = :lineId order by c.id desc limit 20")
    List<LineChange> findLatest(long lineId);
}
