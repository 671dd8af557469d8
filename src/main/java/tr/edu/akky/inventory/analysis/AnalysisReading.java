package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tr.edu.akky.inventory.catalogue.Fit;
import tr.edu.akky.inventory.submission.Competence;

/** What is said of many lines, read by four statements. */
@Repository
class AnalysisReading {

    private static final String TECHNICAL = "select * from line_analysis where report_line_id = any (:lines)";

    private static final String EQUIVALENTS =
            "select * from line_equivalent where report_line_id = any (:lines) order by report_line_id, position";

    private static final String COSTS = """
            select c.report_line_id, c.assumptions,
                   (select array_agg(coalesce(y.amount, 0.00) order by each.year) from generate_series(1, 5) as each (year)
                    left join cost_year y on y.report_line_id = c.report_line_id and y.side = 'OPEN_SOURCE' and y.year = each.year) as open_source,
                   (select array_agg(coalesce(y.amount, 0.00) order by each.year) from generate_series(1, 5) as each (year)
                    left join cost_year y on y.report_line_id = c.report_line_id and y.side = 'COMMERCIAL' and y.year = each.year) as commercial
            from line_cost c where c.report_line_id = any (:lines)
            """;

    private static final String DECISIONS = """
            select d.*, f.name as feasibility, f.kind, u.name as unit,
                   (select array_agg(n.depends_on) from line_dependency n where n.report_line_id = d.report_line_id) as needs
            from line_decision d
            left join feasibility f on f.code = d.feasibility_code
            left join unit u on u.id = d.unit_id
            where d.report_line_id = any (:lines)
            """;

    private final JdbcClient jdbc;

    AnalysisReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of each line, by its identifier; lines of which nothing is said are absent. */
    record Of(Map<Long, TechnicalAnalysis> technical, Map<Long, CostComparison> costs, Map<Long, Decision> decisions) {}

    Of of(Collection<Long> lineIds) {
        if (lineIds.isEmpty()) {
            return new Of(Map.of(), Map.of(), Map.of());
        }
        Long[] lines = lineIds.toArray(Long[]::new);
        return new Of(
                technical(lineIds),
                read(COSTS, lines, AnalysisReading::cost),
                read(DECISIONS, lines, AnalysisReading::decision));
    }

    /** Of each line of which something is said: equivalents, texts and competence. */
    Map<Long, TechnicalAnalysis> technical(Collection<Long> lineIds) {
        Long[] lines = lineIds.toArray(Long[]::new);
        Map<Long, List<ChosenEquivalent>> equivalents = equivalents(lines);
        return read(TECHNICAL, lines, row -> technical(row, equivalents)).entrySet().stream()
                .filter(said -> !said.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> Map<Long, T> read(String sql, Long[] lines, Reader<T> reader) {
        return jdbc
                .sql(sql)
                .param("lines", lines)
                .query((row, index) -> Map.entry(row.getLong("report_line_id"), reader.read(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Long, List<ChosenEquivalent>> equivalents(Long[] lines) {
        Map<Long, List<ChosenEquivalent>> found = new HashMap<>();
        jdbc.sql(EQUIVALENTS).param("lines", lines).query(row -> {
            String fit = row.getString("fit");
            found.computeIfAbsent(row.getLong("report_line_id"), line -> new ArrayList<>())
                    .add(new ChosenEquivalent(
                            row.getString("name"),
                            fit == null ? null : Fit.valueOf(fit),
                            row.getString("spdx_licence"),
                            row.getObject("equivalent_id", Long.class)));
        });
        return found;
    }

    private static TechnicalAnalysis technical(ResultSet row, Map<Long, List<ChosenEquivalent>> equivalents)
            throws SQLException {
        String competence = row.getString("competence");
        return new TechnicalAnalysis(
                equivalents.getOrDefault(row.getLong("report_line_id"), List.of()),
                row.getBoolean("no_equivalent"),
                row.getString("advantages"),
                row.getString("disadvantages"),
                row.getString("constraints_text"),
                competence == null ? null : Competence.valueOf(competence),
                row.getString("competence_reason"));
    }

    private static CostComparison cost(ResultSet row) throws SQLException {
        return new CostComparison(years(row, "open_source"), years(row, "commercial"), row.getString("assumptions"));
    }

    private static FiveYears years(ResultSet row, String column) throws SQLException {
        return new FiveYears(Arrays.asList((BigDecimal[]) row.getArray(column).getArray()));
    }

    static Decision decision(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Decision(
                row.getString("feasibility"),
                kind == null ? null : FeasibilityKind.valueOf(kind),
                row.getString("reasons"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("unit"),
                row.getString("remarks"),
                row.getArray("needs") == null
                        ? Set.of()
                        : Set.of((Long[]) row.getArray("needs").getArray()));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
