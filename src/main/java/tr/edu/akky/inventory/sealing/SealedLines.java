package tr.edu.akky.inventory.sealing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.reporting.PrintedLine;
import tr.edu.akky.inventory.shared.TurkishText;

/** The lines as they stood in a sealed report, for comparisons for ever after. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SealedLines {

    private static final String ADD =
            "insert into sealed_line (report_id, position, line_key, name, cells) values (?, ?, ?, ?, cast(? as jsonb))";

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    SealedLines(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** @return how many lines there were */
    int add(long reportId, long periodId, Stream<PrintedLine> lines) {
        Map<Long, Long> products = products(periodId);
        List<Object[]> rows = new ArrayList<>();
        int position = 0;
        for (Iterator<PrintedLine> each = lines.iterator(); each.hasNext(); ) {
            PrintedLine line = each.next();
            rows.add(new Object[] {
                reportId, ++position, key(line, products), line.name(), json.writeValueAsString(line.cells())
            });
            if (rows.size() == AT_ONCE) {
                template.batchUpdate(ADD, rows);
                rows.clear();
            }
        }
        template.batchUpdate(ADD, rows);
        return position;
    }

    /** A line is its product, in whatever period; a name without one is itself. */
    private static String key(PrintedLine line, Map<Long, Long> products) {
        Long product = line.id() == null ? null : products.get(line.id());
        return product == null ? "name:" + TurkishText.key(line.name()) : "product:" + product;
    }

    private Map<Long, Long> products(long periodId) {
        Map<Long, Long> products = new HashMap<>();
        jdbc.sql("select id, product_id from report_line where period_id = ?")
                .param(periodId)
                .query(row -> {
                    products.put(row.getLong("id"), row.getLong("product_id"));
                });
        return products;
    }
}
