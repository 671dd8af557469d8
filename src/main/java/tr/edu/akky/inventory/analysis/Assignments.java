package tr.edu.akky.inventory.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Option;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Periods;

/** Whose work a line is. Says nothing of the line itself, so nobody who edits it meanwhile is disturbed. */
@Service
@Transactional
class Assignments {

    static final String NOBODY = "nobody";

    private final JdbcClient jdbc;
    private final Periods periods;
    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;

    Assignments(JdbcClient jdbc, Periods periods, AccountRepository accounts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.accounts = accounts;
        this.events = events;
    }

    /** Those who may be given work. */
    @Transactional(readOnly = true)
    List<Option> people() {
        return accounts.findByRoleInAndActiveTrueOrderByFullName(List.of(Role.REVIEWER, Role.ADMINISTRATOR)).stream()
                .map(account -> new Option(String.valueOf(account.id()), account.fullName()))
                .toList();
    }

    /**
     * Gives lines to a person, or to nobody.
     *
     * @return how many lines changed hands
     */
    int assign(CurrentUser user, long periodId, Set<Long> lineIds, String person) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        periods.requireUnlocked(periodId);
        if (lineIds.isEmpty()) {
            throw new RefusedException("work.nothing-chosen");
        }
        Option to = person.equals(NOBODY) ? null : chosen(person);
        List<Long> changed = jdbc.sql("""
                        insert into line_analysis as known (report_line_id, assigned_to)
                        select id, cast(:person as bigint) from report_line
                        where id = any (:lines) and period_id = :period and entry_count + shared_count > 0
                        on conflict (report_line_id) do update set assigned_to = excluded.assigned_to
                        where known.assigned_to is distinct from excluded.assigned_to
                        returning report_line_id
                        """)
                .param("person", to == null ? null : Long.valueOf(to.value()))
                .param("lines", lineIds.toArray(Long[]::new))
                .param("period", periodId)
                .query(Long.class)
                .list();
        changed.forEach(line -> events.publishEvent(
                to == null
                        ? HistoryEvent.of("analysis.unassigned", "line", line)
                        : new HistoryEvent("analysis.assigned", "line", line, null, Map.of("name", to.label()))));
        return changed.size();
    }

    private Option chosen(String person) {
        return people().stream()
                .filter(option -> option.value().equals(person))
                .findFirst()
                .orElseThrow(() -> new RefusedException("work.nobody-chosen"));
    }
}
