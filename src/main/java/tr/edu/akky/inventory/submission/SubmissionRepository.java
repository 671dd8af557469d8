package tr.edu.akky.inventory.submission;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SubmissionRepository extends JpaRepository<Submission, Long> {

    String WITH_PERIOD_AND_UNIT = "select s from Submission s join fetch s.period join fetch s.unit where s.id = :id";

    @Query(WITH_PERIOD_AND_UNIT)
    Optional<Submission> findDetailed(long id);

    /** Held while a row is written, so that the submission cannot leave the unit in between. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query(WITH_PERIOD_AND_UNIT)
    Optional<Submission> findForRowChange(long id);

    /**
     * Units that had been given longer than the others have as long as these from now on. To be called before the period
     * is written: an approval, too, holds its submission before the period.
     */
    @Modifying(clearAutomatically = true)
    @Query(nativeQuery = true, value = """
                    update submission set extended_due_on = null, version = version + 1
                    where period_id = :periodId and extended_due_on <= :dueOn
                      and not exists (select from period where id = :periodId and locked_at is not null)
                    """)
    void endShorterExtensions(long periodId, LocalDate dueOn);

    /** Held while the submission itself moves; waits for rows that are being written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.id = :id")
    Optional<Submission> findForTransition(long id);

    @Query("""
            select s from Submission s join fetch s.period p join fetch s.unit u
            where u in (select own from Account a join a.units own where a.id = :accountId and own.active)
            order by p.dueOn desc, u.name
            """)
    List<Submission> findOfPerson(long accountId);

    @Query("select s from Submission s join fetch s.period p join fetch s.unit u order by p.dueOn desc, u.name")
    List<Submission> findAllDetailed();

    @Query("""
            select new tr.edu.akky.inventory.submission.Coverage(
                count(s),
                count(case when s.status = APPROVED then s.id end),
                count(case when s.status = SUBMITTED then s.id end),
                coalesce(sum(case when s.status = APPROVED then
                    (select t.entries from SubmissionTally t where t.submissionId = s.id) end), 0L),
                coalesce(sum(case when s.status = SUBMITTED then
                    (select t.entries from SubmissionTally t where t.submissionId = s.id) end), 0L))
            from Submission s join ExpectedSubmission expected on expected.id = s.id
            where s.period.id = :periodId
            """)
    Coverage coverage(long periodId);

    /** Makes the missing submissions: one for each reporting unit in each period that is not closed. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into submission (id, period_id, unit_id, status, nil_declared, version)
                    select nextval('submission_seq'), p.id, u.id, 'DRAFT', false, 0
                    from period p cross join unit u
                    where p.closed_at is null and u.active and u.reporting
                    on conflict (period_id, unit_id) do nothing
                    """)
    int createMissing();
}
