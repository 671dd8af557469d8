package tr.edu.akky.inventory.submission;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface EntryRepository extends JpaRepository<Entry, Long> {

    @Query("select e from Entry e where e.submission.id = :submissionId and e.deletedAt is null order by e.id")
    List<Entry> findLive(long submissionId);

    String EXISTING = """
            select new tr.edu.akky.inventory.submission.ExistingRow(e.id, e.version,
                new tr.edu.akky.inventory.submission.EntryDetails(
                    e.name, e.productId, e.category, e.licences, e.users, e.licenceName, e.expiry, e.equivalent,
                    e.advantages, e.disadvantages, e.constraints, e.competence, e.openSourceCost, e.commercialCost,
                    e.note))
            from Entry e
            where e.submission.id = :submissionId and e.deletedAt is null
            """;

    @Query(EXISTING + " order by e.id")
    List<ExistingRow> findExisting(long submissionId);

    @Query(EXISTING + " and e.id = :id")
    Optional<ExistingRow> findExisting(long submissionId, long id);

    @Query(EXISTING + " and e.id in :ids")
    List<ExistingRow> findExisting(long submissionId, Collection<Long> ids);

    @Query(EXISTING + """
             and exists (select s from EntrySnapshot s
                         where s.key.entryId = e.id and s.key.entryVersion = 0 and s.takenAt <= :moment)
            order by e.id
            """)
    List<ExistingRow> findExistingSince(long submissionId, Instant moment);

    @Query("""
            select new tr.edu.akky.inventory.submission.Checklist(
                t.entries, t.withoutCategory, t.withoutLicences, t.withoutUsers, t.withoutExpiry,
                (select count(r) from CorrectionRequest r
                 where r.submission.id = :submissionId
                   and r.status = tr.edu.akky.inventory.submission.CorrectionStatus.OPEN))
            from SubmissionTally t
            where t.submissionId = :submissionId
            """)
    Checklist checklist(long submissionId);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FETCH_SIZE, value = "500"))
    @Query("""
            select new tr.edu.akky.inventory.submission.InventoryRow(u.name,
                new tr.edu.akky.inventory.submission.EntryDetails(
                    e.name, e.productId, e.category, e.licences, e.users, e.licenceName, e.expiry, e.equivalent,
                    e.advantages, e.disadvantages, e.constraints, e.competence, e.openSourceCost, e.commercialCost,
                    e.note))
            from Entry e join e.submission s join s.unit u
            where s.period.id = :periodId and s.status in :states and e.deletedAt is null
            order by u.name, u.id, e.id
            """)
    Stream<InventoryRow> streamRows(long periodId, Set<SubmissionStatus> states);

    @Query("select e from Entry e where e.id = :id and e.submission.id = :submissionId")
    Optional<Entry> findIn(long submissionId, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Entry e where e.id = :id and e.submission.id = :submissionId")
    Optional<Entry> findForChange(long submissionId, long id);

    /** As {@link #findForChange(long, long)} for many. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Entry e where e.submission.id = :submissionId and e.id in :ids order by e.id")
    List<Entry> findForChange(long submissionId, Collection<Long> ids);

    @Query("select e from Entry e where e.submission.id = :submissionId and e.id in :ids and e.deletedAt is null")
    List<Entry> findLive(long submissionId, Collection<Long> ids);

    /** Waits for the end of another transaction in which the very same form was sent. */
    @Query(
            nativeQuery = true,
            value = "select 1 from pg_advisory_xact_lock(hashtextextended('entry ' || :formToken, 0))")
    int awaitForm(String formToken);

    Optional<Entry> findByFormToken(UUID formToken);

    @Query("""
            select e from Entry e
            where e.submission.id = :submissionId and e.duplicateKey = :duplicateKey and e.deletedAt is null
            order by e.id
            limit 1
            """)
    Optional<Entry> findDuplicate(long submissionId, String duplicateKey);
}
