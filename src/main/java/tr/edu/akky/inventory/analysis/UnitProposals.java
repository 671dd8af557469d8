package tr.edu.akky.inventory.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tr.edu.akky.inventory.submission.Competence;

/** What the units themselves wrote beside the rows that lines count. */
@Repository
class UnitProposals {

    private static final String BELOW = """
            select le.product_id, u.name as unit, e.equivalent, e.advantages, e.disadvantages, e.constraints_text,
                   e.competence, e.open_source_cost, e.commercial_cost
            from line_entry le
            join entry e on e.id = le.entry_id
            join submission s on s.id = e.submission_id
            join unit u on u.id = s.unit_id
            where le.period_id = :period and le.product_id = any (:products) and le.counted
              and num_nonnulls(e.equivalent, e.advantages, e.disadvantages, e.constraints_text, e.competence) > 0
            order by u.name, e.id
            """;

    private final JdbcClient jdbc;

    UnitProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By product, in the order of the units' names. */
    Map<Long, List<UnitProposal>> of(long periodId, Collection<Long> productIds) {
        return jdbc
                .sql(BELOW)
                .param("period", periodId)
                .param("products", productIds.toArray(Long[]::new))
                .query((row, index) -> proposal(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(UnitProposal::productId));
    }

    private static UnitProposal proposal(ResultSet row) throws SQLException {
        String competence = row.getString("competence");
        return new UnitProposal(
                row.getLong("product_id"),
                row.getString("unit"),
                row.getString("equivalent"),
                row.getString("advantages"),
                row.getString("disadvantages"),
                row.getString("constraints_text"),
                competence == null ? null : Competence.valueOf(competence),
                row.getBigDecimal("open_source_cost"),
                row.getBigDecimal("commercial_cost"));
    }
}
