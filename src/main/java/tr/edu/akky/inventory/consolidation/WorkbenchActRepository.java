package tr.edu.akky.inventory.consolidation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkbenchActRepository extends Repository<WorkbenchAct, Long> {

    WorkbenchAct save(WorkbenchAct act);

    Optional<WorkbenchAct> findById(long id);

    @Query("select a from WorkbenchAct a where a.periodId = :periodId order by a.id desc limit 12")
    List<WorkbenchAct> findLatest(long periodId);

    /** The last act of a person that still stands. */
    @Query("""
            select a from WorkbenchAct a
            where a.periodId = :periodId and a.actorId = :actorId and a.undoneAt is null
            order by a.id desc limit 1
            """)
    Optional<WorkbenchAct> findUndoable(long periodId, long actorId);

    /** The act taken back last, unless the person has done something else since. */
    @Query("""
            select a from WorkbenchAct a
            where a.periodId = :periodId and a.actorId = :actorId and a.undoneAt is not null
              and not exists (select later from WorkbenchAct later
                              where later.periodId = :periodId and later.actorId = :actorId
                                and later.undoneAt is null and later.id > a.id)
            order by a.undoneAt desc, a.id limit 1
            """)
    Optional<WorkbenchAct> findRedoable(long periodId, long actorId);
}
