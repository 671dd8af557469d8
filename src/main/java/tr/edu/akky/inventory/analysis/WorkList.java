package tr.edu.akky.inventory.analysis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.DataChanges;
import tr.edu.akky.inventory.shared.KeptAnswers;
import tr.edu.akky.inventory.shared.Pages;

/** The lines of a period with how far the work on each is. */
@Repository
@Transactional(readOnly = true)
public class WorkList {

    private static final int VIEWS = 20;

    private final JdbcClient jdbc;
    private final KeptAnswers<View, List<Long>> found;
    private final KeptAnswers<Long, WorkProgress> progress;

    WorkList(JdbcClient jdbc, DataChanges changes) {
        this.jdbc = jdbc;
        this.found = changes.keep(
                VIEWS, view -> query(WorkSql.FOUND, view).query(Long.class).list());
        this.progress = changes.keep(
                VIEWS,
                periodId -> query(WorkSql.PROGRESS, View.all(periodId))
                        .query(WorkProgress.class)
                        .single());
    }

    /** What part of a period's lines to find. */
    private record View(long periodId, String q, String top, String state, long assignee) {

        static View of(long periodId, WorkFilter filter, CurrentUser user) {
            return new View(
                    periodId, filter.folded(), filter.topOrAll(), filter.stateOrAll(), filter.assigneeFor(user));
        }

        static View all(long periodId) {
            return new View(periodId, "", "", "", WorkFilter.ANYBODY);
        }
    }

    /** A line that a bulk take-over may mean, and whether nothing is said of it yet. */
    record Candidate(long id, long productId, int version, boolean untouched) {}

    Page<WorkRow> find(long periodId, WorkFilter filter, CurrentUser user, Pageable page) {
        return Pages.part(found.to(View.of(periodId, filter, user)), page, ids -> rows(periodId, ids));
    }

    private List<WorkRow> rows(long periodId, List<Long> ids) {
        return jdbc.sql(WorkSql.ROWS)
                .param("period", periodId)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, index) -> WorkRow.of(row))
                .list();
    }

    /** Of the whole period, whatever part of it is looked at. */
    public WorkProgress progress(long periodId) {
        return progress.to(periodId);
    }

    /** @param lineIds those that were chosen; empty for all that the filter finds */
    List<Candidate> candidates(long periodId, WorkFilter filter, CurrentUser user, Set<Long> lineIds) {
        return query(WorkSql.UNTOUCHED, View.of(periodId, filter, user))
                .param("lines", lineIds.toArray(Long[]::new))
                .query(Candidate.class)
                .list();
    }

    /** Lines that a person changed at this moment and nobody since. */
    List<Candidate> changed(long periodId, CurrentUser user, Instant at) {
        return query(WorkSql.TAKEN, View.all(periodId))
                .param("at", Timestamp.from(at))
                .param("by", user.fullName())
                .query(Candidate.class)
                .list();
    }

    /** Among the lines that the filter finds, whatever their state. */
    Neighbours neighbours(long periodId, long lineId, WorkFilter filter, CurrentUser user) {
        return query(WorkSql.NEIGHBOURS, View.of(periodId, filter, user))
                .param("line", lineId)
                .query(Neighbours.class)
                .optional()
                .orElse(new Neighbours(null, null, 0, 0, 0));
    }

    /** The first line without a cost after this one, after the last the first. */
    Optional<Long> nextToCost(long periodId, long lineId) {
        return query(WorkSql.NEXT_TO_COST, View.all(periodId))
                .param("line", lineId)
                .query(Long.class)
                .optional();
    }

    private JdbcClient.StatementSpec query(String sql, View view) {
        return jdbc.sql(sql)
                .param("period", view.periodId())
                .param("q", view.q())
                .param("top", view.top())
                .param("state", view.state())
                .param("assignee", view.assignee());
    }
}
