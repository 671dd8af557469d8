package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.DataChanges;
import tr.edu.akky.inventory.shared.KeptAnswers;

/** What the calculations of a period add up to. */
@Service
@Transactional(readOnly = true)
public class Costs {

    private static final String TOTALS = """
            with line as (
                select l.id, c.report_line_id is not null as computed
                from report_line l left join line_cost c on c.report_line_id = l.id
                where l.period_id = :period and l.entry_count + l.shared_count > 0
            ), summed as (
                select each.year,
                       coalesce(sum(y.amount) filter (where y.side = 'OPEN_SOURCE'), 0.00) as open_source,
                       coalesce(sum(y.amount) filter (where y.side = 'COMMERCIAL'), 0.00) as commercial
                from generate_series(1, 5) as each (year)
                left join (cost_year y join line on line.id = y.report_line_id) on y.year = each.year
                group by each.year
            )
            select (select count(*) from line) as lines, (select count(*) from line where computed) as computed,
                   array_agg(open_source order by year) as open_source, array_agg(commercial order by year) as commercial
            from summed
            """;

    private static final String SAVINGS = """
            select l.id, l.shown_name, sum(y.amount) filter (where y.side = 'OPEN_SOURCE') as open_source,
                   sum(y.amount) filter (where y.side = 'COMMERCIAL') as commercial
            from shown_line l join cost_year y on y.report_line_id = l.id
            where l.period_id = :period and l.entry_count + l.shared_count > 0
            group by l.id, l.shown_name
            having sum(case y.side when 'COMMERCIAL' then y.amount else -y.amount end) > 0
            order by sum(case y.side when 'COMMERCIAL' then y.amount else -y.amount end) desc, l.id
            limit :most
            """;

    private static final int PERIODS = 20;

    private final JdbcClient jdbc;
    private final KeptAnswers<Long, CostTotals> totals;

    Costs(JdbcClient jdbc, DataChanges changes) {
        this.jdbc = jdbc;
        this.totals = changes.keep(PERIODS, this::sum);
    }

    /** In TL with VAT; all zero where nothing was computed. */
    public CostTotals totals(long periodId) {
        return totals.to(periodId);
    }

    private CostTotals sum(long periodId) {
        return jdbc.sql(TOTALS)
                .param("period", periodId)
                .query((row, index) -> new CostTotals(
                        row.getLong("lines"),
                        row.getLong("computed"),
                        years(row, "open_source"),
                        years(row, "commercial")))
                .single();
    }

    /** The lines whose migration saves most, as sums over the five years. */
    List<LineSaving> largestSavings(long periodId, int most) {
        return jdbc.sql(SAVINGS)
                .param("period", periodId)
                .param("most", most)
                .query((row, index) -> new LineSaving(
                        row.getLong("id"),
                        row.getString("shown_name"),
                        row.getBigDecimal("open_source"),
                        row.getBigDecimal("commercial")))
                .list();
    }

    private static FiveYears years(ResultSet row, String column) throws SQLException {
        return new FiveYears(Arrays.asList((BigDecimal[]) row.getArray(column).getArray()));
    }
}
