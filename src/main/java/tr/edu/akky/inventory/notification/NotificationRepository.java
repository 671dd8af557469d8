package tr.edu.akky.inventory.notification;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NotificationRepository extends JpaRepository<Notification, Long> {

    @Query("""
            select n from Notification n where n.account.id = :accountId
            order by case when n.readAt is null then 0 else 1 end, n.createdAt desc, n.id desc
            """)
    Page<Notification> findOf(long accountId, Pageable page);

    @Query("select n from Notification n where n.id = :id and n.account.id = :accountId")
    Optional<Notification> findIn(long accountId, long id);

    @Modifying
    @Query("update Notification n set n.readAt = :now where n.account.id = :accountId and n.readAt is null")
    int readAll(long accountId, Instant now);

    /** What nobody has read and no mail was tried for may still be said better. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    delete from notification n
                    where n.submission_id = :submissionId and n.kind = :kind and n.read_at is null
                      and not exists (select 1 from outgoing_mail m where m.notification_id = n.id and m.attempts > 0)
                    """)
    int withdraw(long submissionId, String kind);

    @Modifying
    @Query("delete from Notification n where n.createdAt < :before")
    int deleteOlder(Instant before);
}
