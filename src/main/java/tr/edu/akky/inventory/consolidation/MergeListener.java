package tr.edu.akky.inventory.consolidation;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.catalogue.ProductsMerged;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/**
 * Lets what was decided of a product follow when it is merged into another. Periods are computed anew
 * unless their report was sent; then they stay as they were reported.
 */
@Component
class MergeListener {

    private final JdbcClient jdbc;
    private final Periods periods;
    private final Consolidation consolidation;
    private final ConsolidationLock turn;

    MergeListener(JdbcClient jdbc, Periods periods, Consolidation consolidation, ConsolidationLock turn) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.consolidation = consolidation;
        this.turn = turn;
    }

    /** Before the features above, which let what they say of a line follow. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void merged(ProductsMerged merge) {
        turn.take();
        run("""
                delete from name_decision refused using name_decision same
                where refused.product_id = :into and refused.verdict = 'DIFFERENT'
                  and same.name_key = refused.name_key and same.product_id = :merged and same.verdict = 'SAME'
                """, merge);
        run("""
                delete from name_decision d using name_decision kept
                where d.product_id = :merged and kept.name_key = d.name_key and kept.product_id = :into
                """, merge);
        run("update name_decision set product_id = :into where product_id = :merged", merge);
        run("update shared_licence set product_id = :into where product_id = :merged", merge);
        periods.all().stream()
                .filter(period -> !period.isLocked())
                .map(Period::id)
                .forEach(period -> follow(period, merge));
    }

    private void follow(long periodId, ProductsMerged merge) {
        jdbc.sql("""
                        insert into report_line (period_id, product_id)
                        select period_id, :into from report_line where period_id = :period and product_id = :merged
                        on conflict (period_id, product_id) do nothing
                        """)
                .param("period", periodId)
                .param("merged", merge.mergedId())
                .param("into", merge.intoId())
                .update();
        jdbc.sql("""
                        update line_entry set product_id = :into
                        where period_id = :period and product_id = :merged and pinned
                        """)
                .param("period", periodId)
                .param("merged", merge.mergedId())
                .param("into", merge.intoId())
                .update();
        jdbc.sql("""
                        update line_override o set report_line_id = kept.id
                        from report_line merged, report_line kept
                        where o.report_line_id = merged.id and merged.product_id = :merged
                          and kept.product_id = :into and kept.period_id = merged.period_id
                          and merged.period_id = :period and o.field <> 'NAME'
                          and not exists (select from line_override same
                                          where same.report_line_id = kept.id and same.field = o.field)
                        """)
                .param("period", periodId)
                .param("merged", merge.mergedId())
                .param("into", merge.intoId())
                .update();
        consolidation.run(periodId);
    }

    private void run(String sql, ProductsMerged merge) {
        jdbc.sql(sql)
                .param("merged", merge.mergedId())
                .param("into", merge.intoId())
                .update();
    }
}
