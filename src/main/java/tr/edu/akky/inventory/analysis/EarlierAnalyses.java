package tr.edu.akky.inventory.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of products when they were reported last, for the lines of a later period. */
@Repository
class EarlierAnalyses {

    private static final String LATEST = """
            select distinct on (l.product_id) l.product_id, l.id, p.name
            from report_line l
            join line_analysis a on a.report_line_id = l.id
            join period p on p.id = l.period_id
            join period now on now.id = :period
            where l.product_id = any (:products) and (p.due_on, p.id) < (now.due_on, now.id)
              and (a.no_equivalent
                   or num_nonnulls(a.advantages, a.disadvantages, a.constraints_text, a.competence, a.competence_reason) > 0
                   or exists (select from line_equivalent e where e.report_line_id = a.report_line_id))
            order by l.product_id, p.due_on desc, p.id desc
            """;

    private final JdbcClient jdbc;
    private final AnalysisReading reading;

    EarlierAnalyses(JdbcClient jdbc, AnalysisReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** By product, a draft of the latest analysis before this period. */
    Map<Long, Draft> of(long periodId, Collection<Long> productIds) {
        List<Line> lines = jdbc.sql(LATEST)
                .param("period", periodId)
                .param("products", productIds.toArray(Long[]::new))
                .query(Line.class)
                .list();
        Map<Long, TechnicalAnalysis> contents =
                reading.technical(lines.stream().map(Line::id).toList());
        Map<Long, Draft> drafts = new HashMap<>();
        for (Line line : lines) {
            TechnicalAnalysis content = contents.get(line.id());
            if (content != null) {
                drafts.put(
                        line.productId(),
                        new Draft("earlier", Draft.Source.EARLIER, line.name(), content, false, 0, List.of()));
            }
        }
        return drafts;
    }

    record Line(long productId, long id, String name) {}
}
