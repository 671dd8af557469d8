package tr.edu.akky.inventory.sealing;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.consolidation.Progress;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.shared.DataChanges;
import tr.edu.akky.inventory.shared.KeptAnswers;
import tr.edu.akky.inventory.submission.Coverage;
import tr.edu.akky.inventory.submission.Inventory;
import tr.edu.akky.inventory.submission.Period;

/** Finds what the report of a period still lacks. */
@Repository
@Transactional(readOnly = true)
public class ReadinessCheck {

    /** Names are put in order once for all gaps. */
    private static final String COUNTS = """
            with placed as (
                select id, row_number() over (order by shown_name, id) as place from shown_line where period_id = :period
            ), counted as (
                select g.gap, count(*) as lines, min(p.place) as place
                from line_gap g join placed p on p.id = g.report_line_id
                where g.period_id = :period
                group by g.gap
            )
            select counted.gap, counted.lines, placed.id as first from counted join placed using (place)
            """;

    private static final String GUIDE_SECTIONS = """
            select 4 * count(distinct l.shown_category)
                   - (select count(*) from guide_section s where s.period_id = :period and s.body <> ''
                      and s.category_code in (select shown_category from shown_line
                                              where period_id = :period and entry_count + shared_count > 0))
            from shown_line l where l.period_id = :period and l.entry_count + l.shared_count > 0
            """;

    private static final String ROWS = """
            select g.report_line_id, g.shown_name, t.name || ' › ' || c.name as category, count(*) over () as total
            from line_gap g
            join category c on c.code = g.shown_category
            join top_category t on t.code = c.top_code
            where g.period_id = :period and g.gap = :gap
            order by g.shown_name, g.report_line_id
            limit :size offset :offset
            """;

    private static final int PERIODS = 20;

    private final JdbcClient jdbc;
    private final ReportLines lines;
    private final Inventory inventory;
    private final KeptAnswers<Long, List<GapCount>> gaps;
    private final KeptAnswers<Long, Long> guideSections;

    ReadinessCheck(JdbcClient jdbc, ReportLines lines, Inventory inventory, DataChanges changes) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.inventory = inventory;
        this.gaps = changes.keep(PERIODS, this::gaps);
        this.guideSections = changes.keep(PERIODS, this::guideSections);
    }

    Readiness of(Period period) {
        Progress progress = lines.progress(period.id());
        return new Readiness(
                progress.lines(),
                gaps.to(period.id()),
                progress,
                inventory.coverage(period.id()),
                guideSections.to(period.id()),
                period.details().letterNumber() != null && period.details().addressee() != null);
    }

    /** In one statement, for whoever knows the rest already; what is only advice is not looked at. */
    public ReadinessFigures figures(long periodId, Progress progress, Coverage coverage) {
        Readiness readiness = new Readiness(progress.lines(), gaps.to(periodId), progress, coverage, 0, true);
        return new ReadinessFigures(readiness.percent(), readiness.blockingGaps());
    }

    private List<GapCount> gaps(long periodId) {
        return jdbc
                .sql(COUNTS)
                .param("period", periodId)
                .query((row, index) ->
                        new GapCount(Gap.valueOf(row.getString("gap")), row.getLong("lines"), row.getLong("first")))
                .list()
                .stream()
                .sorted((one, other) -> one.gap().compareTo(other.gap()))
                .toList();
    }

    /** The lines that have a gap, by name. */
    Page<GapRow> lines(long periodId, Gap gap, Pageable page) {
        List<Map.Entry<GapRow, Long>> found = jdbc.sql(ROWS)
                .param("period", periodId)
                .param("gap", gap.name())
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> Map.entry(
                        new GapRow(
                                row.getString("shown_name"),
                                row.getString("category"),
                                gap.link(row.getLong("report_line_id"))),
                        row.getLong("total")))
                .list();
        long total = found.isEmpty() ? 0 : found.get(0).getValue();
        return new PageImpl<>(found.stream().map(Map.Entry::getKey).toList(), page, total);
    }

    private long guideSections(long periodId) {
        return jdbc.sql(GUIDE_SECTIONS)
                .param("period", periodId)
                .query(Long.class)
                .single();
    }
}
