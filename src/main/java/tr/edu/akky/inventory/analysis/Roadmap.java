package tr.edu.akky.inventory.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.Dates;

/** The lines of a period with their decisions, plans, dependencies and conflicts, by one statement. */
@Repository
@Transactional(readOnly = true)
public class Roadmap {

    private static final String LINES = """
            select l.id, l.shown_name, l.shown_category, l.entry_count + l.shared_count > 0 as live,
                   d.reasons, d.starts_on, d.ends_on, d.remarks, coalesce(d.version, -1) as decision_version,
                   f.name as feasibility, f.kind, u.name as unit,
                   (select array_agg(n.depends_on) from line_dependency n where n.report_line_id = l.id) as needs
            from shown_line l
            join category c on c.code = l.shown_category
            left join line_decision d on d.report_line_id = l.id
            left join feasibility f on f.code = d.feasibility_code
            left join unit u on u.id = d.unit_id
            where l.period_id = :period
            order by c.position, l.shown_name collate tr, l.id
            """;

    private static final String SAVINGS = """
            select each.year, coalesce(sum(case y.side when 'COMMERCIAL' then y.amount else -y.amount end), 0.00) as saved
            from generate_series(1, 5) as each (year)
            left join cost_year y on y.year = each.year and y.report_line_id = any (:lines)
            group by each.year order by each.year
            """;

    private final JdbcClient jdbc;
    private final Dates dates;

    Roadmap(JdbcClient jdbc, Dates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** All lines that are in the report, decided or not, in the order of the guide's categories, then by name. */
    public List<RoadmapLine> of(long periodId) {
        LocalDate today = dates.today();
        List<Read> all = jdbc.sql(LINES)
                .param("period", periodId)
                .query((row, index) -> read(row))
                .list();
        Map<Long, Needed> known =
                all.stream().map(Read::needed).collect(Collectors.toMap(Needed::id, Function.identity()));
        return all.stream()
                .filter(read -> read.needed().live())
                .map(read -> line(read, known, today))
                .toList();
    }

    /**
     * What the lines that can be migrated, in full or in part, save in each of the five years for which their costs were
     * compared. The years are counted from the comparison, not from the day on which a migration begins.
     */
    public Savings savings(Collection<RoadmapLine> lines) {
        List<Long> migrating = lines.stream()
                .filter(line ->
                        line.decision().kind() != null && line.decision().kind().needsDates())
                .map(RoadmapLine::id)
                .toList();
        Long[] ids = migrating.toArray(Long[]::new);
        int compared = jdbc.sql("select count(*) from line_cost where report_line_id = any (:lines)")
                .param("lines", ids)
                .query(Integer.class)
                .single();
        return new Savings(
                new FiveYears(jdbc.sql(SAVINGS)
                        .param("lines", ids)
                        .query((row, index) -> row.getBigDecimal("saved"))
                        .list()),
                compared,
                ids.length);
    }

    private static RoadmapLine line(Read read, Map<Long, Needed> known, LocalDate today) {
        Decision decision = read.decision();
        List<Needed> needed = decision.dependsOn().stream()
                .map(known::get)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing(Needed::name))
                .toList();
        return new RoadmapLine(
                read.needed().id(),
                read.needed().name(),
                read.category(),
                decision,
                needed,
                decision.conflicts(today, needed),
                read.version());
    }

    private static Read read(ResultSet row) throws SQLException {
        Decision decision = AnalysisReading.decision(row);
        return new Read(
                new Needed(row.getLong("id"), row.getString("shown_name"), row.getBoolean("live"), decision),
                row.getString("shown_category"),
                decision,
                row.getInt("decision_version"));
    }

    private record Read(Needed needed, String category, Decision decision, int version) {}
}
