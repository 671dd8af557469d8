package tr.edu.akky.inventory.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, Long> {

    void save(Activity activity);

    @Query(nativeQuery = true, value = """
            select exists (select 1 from activity
                where happened_at > :since and action = 'account.sign-in-failed' and subject_id is null
                    and details ->> 'reason' = :reason)
            """)
    boolean existsFailedSignIn(String reason, Instant since);

    @Query("""
            select a from Activity a
            where a.subject = :subject and a.subjectId = :subjectId
            order by a.happenedAt desc, a.id desc
            """)
    List<Activity> timeline(String subject, long subjectId, Pageable page);

    @Query("""
            select a from Activity a
            where :subject is null or a.subject = :subject
            order by a.happenedAt desc, a.id desc
            """)
    Page<Activity> search(@Nullable String subject, Pageable page);
}
