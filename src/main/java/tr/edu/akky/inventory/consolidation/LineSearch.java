package tr.edu.akky.inventory.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.DataChanges;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.KeptAnswers;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.TurkishText;

/** The lines of a period as lists show them. */
@Repository
@Transactional(readOnly = true)
class LineSearch {

    /** Of each line what counts: the value set by hand, else the computed one. */
    static final String LINES = """
            with line as (select * from shown_line where period_id = :period)
            """;

    private static final String FOUND = LINES + """
            select line.id
            from line join category c on c.code = line.shown_category
            where line.entry_count + line.shared_count > 0
              and (:q = ''
                   or exists (select from product_alias a where a.product_id = line.product_id
                              and (a.folded like '%' || :q || '%' or a.key like '%' || replace(:q, ' ', '') || '%'))
                   or line.vendor_folded like '%' || :q || '%'
                   or\s""" + TurkishText.foldedInSql("shown_name") + """
                      like '%' || :q || '%')
              and (:top = '' or c.top_code = :top)
              and (:show = '' or case :show when 'changed' then changed_at is not null
                                            when 'differs' then differs when 'hand-made' then hand_made end)
            order by shown_name, id
            """;

    private static final int VIEWS = 20;

    private final JdbcClient jdbc;
    private final KeptAnswers<View, List<Long>> found;

    LineSearch(JdbcClient jdbc, DataChanges changes) {
        this.jdbc = jdbc;
        this.found = changes.keep(VIEWS, this::found);
    }

    private record View(long periodId, String q, String top, String show) {}

    /**
     * @param q folded part of a name of the product or its maker
     * @param show {@code changed}, {@code differs} or {@code hand-made}; empty for all
     */
    Page<LineRow> find(long periodId, String q, String top, String show, Pageable page) {
        return Pages.part(found.to(new View(periodId, q, top, show)), page, this::rows);
    }

    private List<Long> found(View view) {
        return jdbc.sql(FOUND)
                .param("period", view.periodId())
                .param("q", view.q())
                .param("top", view.top())
                .param("show", view.show())
                .query(Long.class)
                .list();
    }

    private List<LineRow> rows(List<Long> ids) {
        return jdbc.sql("select * from shown_line where id = any (:ids) order by array_position(:ids, id)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, index) -> row(row))
                .list();
    }

    Optional<LineRow> find(long lineId) {
        return jdbc.sql("select * from shown_line where id = :line")
                .param("line", lineId)
                .query((row, index) -> row(row))
                .optional();
    }

    static LineRow row(ResultSet row) throws SQLException {
        return new LineRow(
                row.getLong("id"),
                row.getLong("period_id"),
                row.getLong("product_id"),
                row.getString("shown_name"),
                row.getString("shown_category"),
                row.getInt("entry_count"),
                row.getInt("unit_count"),
                counting(row, "hand_licences", "licence_count", "licences_unlimited"),
                counting(row, "hand_users", "user_count", "users_unlimited"),
                Optional.ofNullable(row.getString("hand_licence_name")).orElse(row.getString("licence_name")),
                countingExpiry(row),
                row.getBoolean("category_differs"),
                row.getBoolean("expiry_differs"),
                row.getTimestamp("changed_at") != null,
                row.getBoolean("hand_made"));
    }

    /** What a person set, else what was computed. */
    static Quantity counting(ResultSet row, String handMade, String amount, String unlimited) throws SQLException {
        String text = row.getString(handMade);
        Quantity set = text == null ? null : Quantity.read(text).valueOrNull();
        return set != null ? set : quantity(row, amount, unlimited);
    }

    static Quantity quantity(ResultSet row, String amount, String unlimited) throws SQLException {
        return new Quantity(row.getObject(amount, Integer.class), row.getBoolean(unlimited));
    }

    static Expiry countingExpiry(ResultSet row) throws SQLException {
        String text = row.getString("hand_expiry");
        Expiry set = text == null ? null : Expiry.read(text).valueOrNull();
        return set != null ? set : expiryOf(row);
    }

    static Expiry expiryOf(ResultSet row) throws SQLException {
        return new Expiry(row.getObject("expires_on", LocalDate.class), row.getBoolean("perpetual"));
    }
}
