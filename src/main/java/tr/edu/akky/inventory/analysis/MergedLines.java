package tr.edu.akky.inventory.analysis;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.catalogue.ProductsMerged;
import tr.edu.akky.inventory.shared.HistoryEvent;

/**
 * Lets what was said of a line follow when its product is merged into another; what is said of the line that stays
 * wins. Runs after the consolidation has made that line, and like it leaves periods whose report was sent as they were reported.
 */
@Component
class MergedLines {

    private static final String PAIRS = """
            select gone.id as gone, kept.id as kept, p.name as former_name
            from report_line gone
            join report_line kept on kept.period_id = gone.period_id and kept.product_id = :into
            join product p on p.id = gone.product_id
            join period d on d.id = gone.period_id
            where gone.product_id = :merged and d.locked_at is null
            """;

    private static final String TECHNICAL = """
            with head as (update line_analysis set report_line_id = :kept where report_line_id = :gone returning 1),
                 programs as (update line_equivalent set report_line_id = :kept where report_line_id = :gone)
            select count(*) from head
            """;

    private static final String COST = """
            with head as (update line_cost set report_line_id = :kept where report_line_id = :gone returning 1),
                 items as (update cost_item set report_line_id = :kept where report_line_id = :gone),
                 years as (update cost_year set report_line_id = :kept where report_line_id = :gone)
            select count(*) from head
            """;

    private static final String DECISION = """
            with head as (update line_decision set report_line_id = :kept where report_line_id = :gone returning 1),
                 needs as (update line_dependency set report_line_id = :kept where report_line_id = :gone)
            select count(*) from head
            """;

    /** What was written and emptied again says nothing. */
    private static final String SAYS_SOMETHING_OF_PROGRAMS = """
             and (no_equivalent
                  or num_nonnulls(advantages, disadvantages, constraints_text, competence, competence_reason) > 0
                  or exists (select from line_equivalent e where e.report_line_id = :line))
            """;

    private static final String DECIDES_SOMETHING = """
             and (num_nonnulls(feasibility_code, reasons, starts_on, ends_on, unit_id, remarks) > 0
                  or exists (select from line_dependency n where n.report_line_id = :line))
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MergedLines(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void merged(ProductsMerged merge) {
        jdbc.sql(PAIRS)
                .param("merged", merge.mergedId())
                .param("into", merge.intoId())
                .query(Pair.class)
                .list()
                .forEach(this::follow);
    }

    private void follow(Pair pair) {
        passAssignment(pair);
        redirectDependencies(pair);
        follow(pair, "technical", "line_analysis", SAYS_SOMETHING_OF_PROGRAMS, TECHNICAL);
        follow(pair, "cost", "line_cost", "", COST);
        follow(pair, "decision", "line_decision", DECIDES_SOMETHING, DECISION);
        breakCycles(pair);
    }

    /** Parent and children move in one statement, so that no reference breaks on the way. */
    private void follow(Pair pair, String part, String table, String saying, String move) {
        if (!said(pair.gone(), table, saying)) {
            return;
        }
        boolean kept = said(pair.kept(), table, saying);
        if (!kept) {
            run("delete from " + table + " where report_line_id = :kept", pair);
            jdbc.sql(move)
                    .param("gone", pair.gone())
                    .param("kept", pair.kept())
                    .query(Long.class)
                    .single();
        }
        events.publishEvent(new HistoryEvent(
                "analysis." + part + (kept ? "-kept" : "-followed"),
                "line",
                pair.kept(),
                null,
                Map.of("former-name", pair.formerName())));
    }

    private boolean said(long lineId, String table, String saying) {
        return !jdbc.sql("select 1 from " + table + " where report_line_id = :line" + saying)
                .param("line", lineId)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Whoever worked on the line that goes works on the one that stays, unless that is somebody's work already. */
    private void passAssignment(Pair pair) {
        run("""
                insert into line_analysis as known (report_line_id, assigned_to)
                select :kept, assigned_to from line_analysis where report_line_id = :gone and assigned_to is not null
                on conflict (report_line_id) do update set assigned_to = coalesce(known.assigned_to, excluded.assigned_to)
                """, pair);
        run("""
                update line_analysis set assigned_to = (select assigned_to from line_analysis where report_line_id = :kept)
                where report_line_id = :gone
                """, pair);
    }

    /** What waited for the line that goes waits for the one that stays; nothing waits for itself. */
    private void redirectDependencies(Pair pair) {
        run("""
                delete from line_dependency n
                where n.report_line_id = :gone and n.depends_on = :kept
                   or n.depends_on = :gone and (n.report_line_id = :kept
                        or exists (select from line_dependency same
                                   where same.report_line_id = n.report_line_id and same.depends_on = :kept))
                """, pair);
        run("update line_dependency set depends_on = :kept where depends_on = :gone", pair);
    }

    /** The two lines may have waited for each other by way of others; then nothing could ever begin. */
    private void breakCycles(Pair pair) {
        int broken = run("""
                with recursive needed as (
                    select depends_on as id from line_dependency where report_line_id = :kept
                    union
                    select n.depends_on from line_dependency n join needed on needed.id = n.report_line_id
                )
                delete from line_dependency where depends_on = :kept and report_line_id in (select id from needed)
                """, pair);
        if (broken > 0) {
            events.publishEvent(HistoryEvent.of("analysis.dependency-dropped", "line", pair.kept()));
        }
    }

    private int run(String sql, Pair pair) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("kept", pair.kept());
        return (sql.contains(":gone") ? statement.param("gone", pair.gone()) : statement).update();
    }

    record Pair(long gone, long kept, String formerName) {}
}
