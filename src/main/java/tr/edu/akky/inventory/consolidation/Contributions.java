package tr.edu.akky.inventory.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of units below a line. */
@Repository
@Transactional(readOnly = true)
class Contributions {

    private static final String BELOW = """
            select le.entry_id, e.submission_id, u.name as unit, e.name, le.name_key, e.category_code, e.licence_count,
                   e.licences_unlimited, e.user_count, e.users_unlimited, e.licence_name, e.expires_on, e.perpetual,
                   le.basis, le.pinned, le.shared
            from line_entry le
            join entry e on e.id = le.entry_id
            join submission s on s.id = e.submission_id
            join unit u on u.id = s.unit_id
            where le.period_id = :period and le.product_id = :product and le.counted
            order by u.name, u.id, e.id
            """;

    private final JdbcClient jdbc;

    Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Contribution> below(ReportLine line, Pageable page) {
        List<Contribution> rows = jdbc.sql(BELOW + " limit :size offset :offset")
                .param("period", line.periodId())
                .param("product", line.productId())
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> contribution(row))
                .list();
        return new PageImpl<>(rows, page, line.entryCount());
    }

    List<Contribution> below(ReportLine line) {
        return jdbc.sql(BELOW)
                .param("period", line.periodId())
                .param("product", line.productId())
                .query((row, index) -> contribution(row))
                .list();
    }

    static Contribution contribution(ResultSet row) throws SQLException {
        return new Contribution(
                row.getLong("entry_id"),
                row.getLong("submission_id"),
                row.getString("unit"),
                row.getString("name"),
                row.getString("name_key"),
                row.getString("category_code"),
                LineSearch.quantity(row, "licence_count", "licences_unlimited"),
                LineSearch.quantity(row, "user_count", "users_unlimited"),
                row.getString("licence_name"),
                LineSearch.expiryOf(row),
                Basis.valueOf(row.getString("basis")),
                row.getBoolean("pinned"),
                row.getBoolean("shared"));
    }
}
