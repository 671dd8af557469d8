package tr.edu.akky.inventory.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** The lines of a period by their names, and what they wait for. */
@Repository
@Transactional(readOnly = true)
class LineNames {

    private static final String NAMES = """
            select id, shown_name from shown_line
            where period_id = :period and entry_count + shared_count > 0 order by shown_name collate tr
            """;

    private static final String NEEDS = """
            select n.report_line_id, n.depends_on
            from line_dependency n join report_line l on l.id = n.report_line_id where l.period_id = :period
            """;

    private final JdbcClient jdbc;

    LineNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line and how it is called in the report. */
    record Named(long id, String name) {}

    List<Named> all(long periodId) {
        return jdbc.sql(NAMES)
                .param("period", periodId)
                .query((row, index) -> new Named(row.getLong("id"), row.getString("shown_name")))
                .list();
    }

    Map<Long, String> byId(long periodId) {
        return all(periodId).stream().collect(Collectors.toMap(Named::id, Named::name));
    }

    /** @throws RefusedException if no line is called so, or several are */
    long find(long periodId, String typed) {
        String name = TurkishText.tidy(typed);
        List<Named> all = all(periodId);
        List<Named> found =
                all.stream().filter(line -> line.name().equals(name)).toList();
        if (found.isEmpty()) {
            String folded = TurkishText.fold(name);
            found = all.stream()
                    .filter(line -> TurkishText.fold(line.name()).equals(folded))
                    .toList();
        }
        if (found.size() != 1) {
            throw new RefusedException(
                    found.isEmpty() ? "decision.dependency.unknown" : "decision.dependency.several", name);
        }
        return found.get(0).id();
    }

    Dependencies dependencies(long periodId) {
        return new Dependencies(jdbc
                .sql(NEEDS)
                .param("period", periodId)
                .query((row, index) -> Map.entry(row.getLong("report_line_id"), row.getLong("depends_on")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }
}
