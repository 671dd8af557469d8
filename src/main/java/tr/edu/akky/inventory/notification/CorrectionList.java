package tr.edu.akky.inventory.notification;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import tr.edu.akky.inventory.submission.Submission;

interface CorrectionList extends Repository<Submission, Long> {

    @Query("""
            select new tr.edu.akky.inventory.notification.Correction(e.name, r.field, r.message, r.answer)
            from CorrectionRequest r left join r.entry e
            where r.submission.id = :submissionId
              and r.status = tr.edu.akky.inventory.submission.CorrectionStatus.OPEN
            order by r.askedAt, r.id
            """)
    List<Correction> open(long submissionId);

    @Query("""
            select new tr.edu.akky.inventory.notification.Correction(e.name, r.field, r.message, r.answer)
            from CorrectionRequest r left join r.entry e
            where r.submission.id = :submissionId
              and r.status = tr.edu.akky.inventory.submission.CorrectionStatus.ANSWERED
            order by r.answeredAt, r.id
            """)
    List<Correction> answered(long submissionId);
}
