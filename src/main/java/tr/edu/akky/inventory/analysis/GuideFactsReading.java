package tr.edu.akky.inventory.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.consolidation.ReportableLine;

/** Gathers what the inventory knows of a sub-category. */
@Repository
@Transactional(readOnly = true)
class GuideFactsReading {

    private static final String UNITS = """
            select distinct l.id, u.name
            from report_line l
            join line_entry le on le.period_id = l.period_id and le.product_id = l.product_id and le.counted
            join entry e on e.id = le.entry_id
            join submission s on s.id = e.submission_id
            join unit u on u.id = s.unit_id
            where l.id = any (:lines)
            order by u.name
            """;

    private final ReportLines lines;
    private final AnalysisReading analyses;
    private final Roadmap roadmap;
    private final JdbcClient jdbc;

    GuideFactsReading(ReportLines lines, AnalysisReading analyses, Roadmap roadmap, JdbcClient jdbc) {
        this.lines = lines;
        this.analyses = analyses;
        this.roadmap = roadmap;
        this.jdbc = jdbc;
    }

    GuideFacts of(long periodId, String categoryCode) {
        List<ReportableLine> filed = filed(periodId, categoryCode);
        List<Long> ids = filed.stream()
                .map(ReportableLine::id)
                .flatMap(Stream::ofNullable)
                .toList();
        Map<Long, TechnicalAnalysis> technical = analyses.of(ids).technical();
        Map<Long, List<String>> units = units(ids);
        List<RoadmapLine> all = roadmap.of(periodId);
        Map<Long, RoadmapLine> plans = all.stream().collect(Collectors.toMap(RoadmapLine::id, Function.identity()));
        return new GuideFacts(filed.stream()
                .filter(line -> plans.containsKey(Objects.requireNonNull(line.id())))
                .map(line -> {
                    long id = Objects.requireNonNull(line.id());
                    return new GuideFacts.Fact(
                            line,
                            units.getOrDefault(id, List.of()),
                            technical.get(id),
                            Objects.requireNonNull(plans.get(id)),
                            awaiting(id, all));
                })
                .toList());
    }

    /** Names that nobody has decided on yet are in no line and of no category. */
    private List<ReportableLine> filed(long periodId, String categoryCode) {
        try (Stream<ReportableLine> all = lines.lines(periodId)) {
            return all.filter(line -> line.id() != null && categoryCode.equals(line.category()))
                    .toList();
        }
    }

    private static List<String> awaiting(long id, List<RoadmapLine> all) {
        return all.stream()
                .filter(line -> line.decision().dependsOn().contains(id))
                .map(RoadmapLine::name)
                .toList();
    }

    private Map<Long, List<String>> units(List<Long> ids) {
        Map<Long, List<String>> units = new HashMap<>();
        jdbc.sql(UNITS).param("lines", ids.toArray(Long[]::new)).query(row -> {
            units.computeIfAbsent(row.getLong("id"), line -> new ArrayList<>()).add(row.getString("name"));
        });
        return units;
    }
}
