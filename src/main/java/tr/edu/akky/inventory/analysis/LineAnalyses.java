package tr.edu.akky.inventory.analysis;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.consolidation.LineRow;
import tr.edu.akky.inventory.consolidation.ReportLines;

/** What is said of one line; for whoever writes about a single product. */
@Service
@Transactional(readOnly = true)
public class LineAnalyses {

    private static final String LATEST = """
            select l.id
            from report_line l join period p on p.id = l.period_id
            where l.product_id = ? and l.entry_count + l.shared_count > 0
            order by p.due_on desc, p.id desc
            limit 1
            """;

    private final ReportLines lines;
    private final AnalysisReading reading;
    private final JdbcClient jdbc;

    LineAnalyses(ReportLines lines, AnalysisReading reading, JdbcClient jdbc) {
        this.lines = lines;
        this.reading = reading;
        this.jdbc = jdbc;
    }

    /** The line of a product in the latest period that counts it. */
    public Optional<LineAnalysis> latestOf(long productId) {
        return jdbc.sql(LATEST).param(productId).query(Long.class).optional().flatMap(this::find);
    }

    public Optional<LineAnalysis> find(long lineId) {
        return lines.find(lineId).map(this::analysed);
    }

    private LineAnalysis analysed(LineRow line) {
        AnalysisReading.Of said = reading.of(List.of(line.id()));
        return new LineAnalysis(
                line, said.technical().get(line.id()), said.costs().get(line.id()));
    }
}
