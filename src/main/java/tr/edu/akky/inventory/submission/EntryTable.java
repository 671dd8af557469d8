package tr.edu.akky.inventory.submission;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the rows of a submission as a {@link EntryFilter} asks for them. */
@Repository
@Transactional(readOnly = true)
class EntryTable {

    private static final String ROWS = """
            select new tr.edu.akky.inventory.submission.ExistingRow(e.id, e.version,
                new tr.edu.akky.inventory.submission.EntryDetails(
                    e.name, e.productId, e.category, e.licences, e.users, e.licenceName, e.expiry, e.equivalent,
                    e.advantages, e.disadvantages, e.constraints, e.competence, e.openSourceCost, e.commercialCost,
                    e.note))
            """;

    private static final String VERSIONS = "select new tr.edu.akky.inventory.submission.RowVersion(e.id, e.version)";

    private static final String FOUND = """
             from Entry e left join Category c on c.code = e.category
            where e.submission.id = :submission and e.deletedAt is null and e.nameFolded like :pattern
              and (:onlyIncomplete = false or e.category is null)
              and (:top = '' or c.top.code = :top)
            """;

    /** How each column is sorted: unlimited and perpetual after all numbers and dates, what is not known last. */
    private static final Map<EntryField, String> ORDERS = Map.ofEntries(
            Map.entry(EntryField.NAME, "e.name %s"),
            Map.entry(EntryField.CATEGORY, "c.position %s nulls last"),
            Map.entry(EntryField.LICENCES, quantity("licences")),
            Map.entry(EntryField.USERS, quantity("users")),
            Map.entry(EntryField.LICENCE_NAME, turkish("licenceName")),
            Map.entry(
                    EntryField.EXPIRY,
                    "coalesce(e.expiry.date, case when e.expiry.perpetual = true then date 9999-12-31 end) %s nulls last"),
            Map.entry(EntryField.EQUIVALENT, turkish("equivalent")),
            Map.entry(EntryField.ADVANTAGES, turkish("advantages")),
            Map.entry(EntryField.DISADVANTAGES, turkish("disadvantages")),
            Map.entry(EntryField.CONSTRAINTS, turkish("constraints")),
            Map.entry(EntryField.COMPETENCE, "e.competence %s nulls last"),
            Map.entry(EntryField.OPEN_SOURCE_COST, "e.openSourceCost %s nulls last"),
            Map.entry(EntryField.COMMERCIAL_COST, "e.commercialCost %s nulls last"),
            Map.entry(EntryField.NOTE, turkish("note")));

    private final EntityManager entityManager;
    private final Clock clock;

    EntryTable(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    private static String quantity(String column) {
        return "coalesce(e.%1$s.amount, case when e.%1$s.unlimited = true then 2147483647 end) %%s nulls last"
                .formatted(column);
    }

    private static String turkish(String column) {
        return "collate(e." + column + " as tr) %s nulls last";
    }

    Page<ExistingRow> page(long submissionId, EntryFilter filter) {
        Pageable page = filter.pageable();
        List<ExistingRow> rows = query(ROWS, order(filter), submissionId, filter, ExistingRow.class)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
        return PageableExecutionUtils.getPage(
                rows,
                page,
                () -> query("select count(e)", "", submissionId, filter, Long.class)
                        .getSingleResult());
    }

    /** All rows that the filter finds, on whatever page, as far as a limit. */
    List<RowVersion> all(long submissionId, EntryFilter filter, int limit) {
        return query(VERSIONS, " order by e.id", submissionId, filter, RowVersion.class)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, String order, long submissionId, EntryFilter filter, Class<T> type) {
        String condition =
                filter.expiryState().map(state -> " and " + state.condition()).orElse("");
        TypedQuery<T> query = entityManager
                .createQuery(select + FOUND + condition + order, type)
                .setParameter("submission", submissionId)
                .setParameter("pattern", filter.pattern())
                .setParameter("onlyIncomplete", filter.onlyIncomplete())
                .setParameter("top", filter.topOrAll());
        LocalDate today = LocalDate.now(clock);
        if (condition.contains(":today")) {
            query.setParameter("today", today);
        }
        if (condition.contains(":soon")) {
            query.setParameter("soon", today.plusDays(ExpiryState.SOON_DAYS));
        }
        return query;
    }

    private static String order(EntryFilter filter) {
        TableOrder order = filter.order();
        return EntryField.named(order.column())
                .map(field -> " order by " + order.in(Objects.requireNonNull(ORDERS.get(field))) + ", e.id")
                .orElse(" order by e.id");
    }
}
