package tr.edu.akky.inventory.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.Dates;

/** The checks that were recorded, latest first. */
@Repository
@Transactional(readOnly = true)
class CheckList {

    private static final String ROWS = """
            select c.id, c.checked_on, c.checked_by, c.all_units, c.closed_at is not null as closed,
                   (select count(*) from licence_check_unit u where u.check_id = c.id) as units,
                   (select count(*) from licence_check_task t where t.check_id = c.id and t.done_on is null) as open_tasks,
                   (select count(*) from licence_check_task t
                    where t.check_id = c.id and t.done_on is null and t.due_on < :today) as overdue
            from licence_check c
            where :state = '' or (:state = 'closed') = (c.closed_at is not null)
            order by c.checked_on desc, c.id desc
            limit :size offset :offset
            """;

    private final JdbcClient jdbc;
    private final Dates dates;

    CheckList(JdbcClient jdbc, Dates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** The day of the latest check and who made it. */
    record Last(long id, LocalDate checkedOn, String checkedBy) {}

    Optional<Last> last() {
        return jdbc.sql("""
                        select id, checked_on, checked_by from licence_check
                        where checked_on <= ? order by checked_on desc, id desc limit 1
                        """).param(dates.today()).query(Last.class).optional();
    }

    /** @param state {@code open} or {@code closed}; empty for all */
    Page<CheckRow> find(String state, Pageable page) {
        List<CheckRow> rows = jdbc.sql(ROWS)
                .param("today", dates.today())
                .param("state", state)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(CheckRow.class)
                .list();
        long total = jdbc.sql("""
                        select count(*) from licence_check
                        where :state = '' or (:state = 'closed') = (closed_at is not null)
                        """).param("state", state).query(Long.class).single();
        return new PageImpl<>(rows, page, total);
    }
}
