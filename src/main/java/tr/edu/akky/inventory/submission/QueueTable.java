package tr.edu.akky.inventory.submission;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the submissions of a period as a {@link QueueFilter} asks for them. */
@Repository
@Transactional(readOnly = true)
class QueueTable {

    private static final String ENTRIES = "(select t.entries from SubmissionTally t where t.submissionId = s.id)";

    private static final String REQUESTS = """
            (select count(r) from CorrectionRequest r where r.submission = s
             and r.status = tr.edu.akky.inventory.submission.CorrectionStatus.OPEN)
            """;

    private static final String ROWS = """
            select new tr.edu.akky.inventory.submission.QueueRow(
                s.id, u.name, s.status, s.nilDeclared, s.extendedDueOn, p.dueOn, s.submittedAt, %s, %s)
            """.formatted(ENTRIES, REQUESTS);

    private static final String FOUND = """
             from Submission s join ExpectedSubmission expected on expected.id = s.id join s.unit u join s.period p
            where p.id = :period and (:status is null or s.status = :status) and u.nameFolded like :pattern
              and (:kind = ''
                   or :kind = 'late' and s.status in (DRAFT, RETURNED) and coalesce(s.extendedDueOn, p.dueOn) < :today
                   or :kind = 'silent' and s.status in (DRAFT, RETURNED)
                   or :kind = 'untouched' and s.status = DRAFT and s.nilDeclared = false and %1$s = 0
                   or :kind = 'begun' and s.status = DRAFT and (s.nilDeclared = true or %1$s > 0)
                   or :kind = 'asked' and %2$s > 0)
            """.formatted(ENTRIES, REQUESTS);

    private static final String STATE =
            "case s.status when SUBMITTED then 0 when RETURNED then 1 when DRAFT then 2 else 3 end";

    private static final String USUAL = STATE + ", s.submittedAt nulls last, u.name";

    private static final Map<String, String> ORDERS = Map.of(
            "unit",
            "u.name %s",
            "status",
            STATE + " %s",
            "entries",
            ENTRIES + " %s",
            "requests",
            REQUESTS + " %s",
            "submitted",
            "s.submittedAt %s nulls last",
            "due",
            "coalesce(s.extendedDueOn, p.dueOn) %s");

    private final EntityManager entityManager;
    private final Clock clock;

    QueueTable(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Page<QueueRow> page(long periodId, QueueFilter filter) {
        Pageable page = filter.pageable();
        String expression = ORDERS.get(filter.order().column());
        String order = expression == null ? USUAL : filter.order().in(expression) + ", u.name";
        return PageableExecutionUtils.getPage(
                query(ROWS, " order by " + order + ", s.id", periodId, filter, QueueRow.class)
                        .setFirstResult(Math.toIntExact(page.getOffset()))
                        .setMaxResults(page.getPageSize())
                        .getResultList(),
                page,
                () -> query("select count(s)", "", periodId, filter, Long.class).getSingleResult());
    }

    private <T> TypedQuery<T> query(String select, String order, long periodId, QueueFilter filter, Class<T> type) {
        return entityManager
                .createQuery(select + FOUND + order, type)
                .setParameter("period", periodId)
                .setParameter("status", filter.status())
                .setParameter("kind", filter.kind())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("pattern", filter.pattern());
    }
}
