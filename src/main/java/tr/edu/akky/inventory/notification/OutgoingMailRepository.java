package tr.edu.akky.inventory.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMailRepository extends JpaRepository<OutgoingMail, Long> {

    /** Passes over what another instance holds at this moment. */
    @Query(nativeQuery = true, value = """
                    select * from outgoing_mail where state = 'WAITING' and next_attempt_at <= :now
                    order by next_attempt_at, id limit 1 for update skip locked
                    """)
    Optional<OutgoingMail> lockNextDue(Instant now);

    @Query(value = """
                    select m from OutgoingMail m join fetch m.notification n join fetch n.account
                    where :state is null or m.state = :state
                    order by m.createdAt desc, m.id desc
                    """, countQuery = "select count(m) from OutgoingMail m where :state is null or m.state = :state")
    Page<OutgoingMail> log(@Nullable MailState state, Pageable page);

    List<OutgoingMail> findByState(MailState state);

    @Query("select new tr.edu.akky.inventory.notification.MailFigures("
            + "count(case when m.state = WAITING then 1 end), count(case when m.state = FAILED then 1 end), max(m.sentAt))"
            + " from OutgoingMail m")
    MailFigures figures();
}
