package tr.edu.akky.inventory.submission;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntrySnapshotRepository extends Repository<EntrySnapshot, EntrySnapshot.Key> {

    Optional<EntrySnapshot> findByKey(EntrySnapshot.Key key);

    List<EntrySnapshot> findBySubmissionIdAndKeyIn(long submissionId, Collection<EntrySnapshot.Key> keys);

    /** What one act left of many rows. */
    List<EntrySnapshot> findBySubmissionIdAndTakenAt(long submissionId, Instant moment);

    /** What those rows were before that act. */
    @Query("""
            select before from EntrySnapshot made
            join EntrySnapshot before on before.key.entryId = made.key.entryId
                                     and before.key.entryVersion = made.key.entryVersion - 1
            where made.submissionId = :submissionId and made.takenAt = :moment
            """)
    List<EntrySnapshot> findBefore(long submissionId, Instant moment);

    /** Each row of a submission as it stood at the moment. */
    @Query("""
            select s from EntrySnapshot s
            where s.submissionId = :submissionId
              and s.key.entryVersion = (select max(latest.key.entryVersion) from EntrySnapshot latest
                                        where latest.key.entryId = s.key.entryId and latest.takenAt <= :moment)
            """)
    List<EntrySnapshot> findAsOf(long submissionId, Instant moment);
}
