package tr.edu.akky.inventory.sealing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.reporting.PrintedLine;

/** Compares two sealed reports line by line. */
@Repository
@Transactional(readOnly = true)
class ReportComparison {

    private static final String DIFFERENCES = """
            select coalesce(a.name, o.name) as name, cast(o.cells as text) as before, cast(a.cells as text) as after,
                   count(*) over () as total
            from (select * from sealed_line where report_id = :earlier) o
            full join (select * from sealed_line where report_id = :later) a on a.line_key = o.line_key
            where o.cells is distinct from a.cells
            order by 1, coalesce(a.line_key, o.line_key)
            limit :size offset :offset
            """;

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportComparison(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Page<LineDifference> differences(long earlier, long later, Pageable page) {
        List<Map.Entry<LineDifference, Long>> found = jdbc.sql(DIFFERENCES)
                .param("earlier", earlier)
                .param("later", later)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> Map.entry(
                        difference(row.getString("name"), row.getString("before"), row.getString("after")),
                        row.getLong("total")))
                .list();
        long total = found.isEmpty() ? 0 : found.get(0).getValue();
        return new PageImpl<>(found.stream().map(Map.Entry::getKey).toList(), page, total);
    }

    private LineDifference difference(String name, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return new LineDifference(name, "ADDED", List.of());
        }
        if (after == null) {
            return new LineDifference(name, "REMOVED", List.of());
        }
        Map<String, String> old = json.readValue(before, CELLS);
        Map<String, String> now = json.readValue(after, CELLS);
        return new LineDifference(
                name,
                "CHANGED",
                PrintedLine.headings().stream()
                        .filter(heading -> !Objects.equals(old.get(heading), now.get(heading)))
                        .map(heading -> new LineDifference.CellDifference(heading, old.get(heading), now.get(heading)))
                        .toList());
    }
}
