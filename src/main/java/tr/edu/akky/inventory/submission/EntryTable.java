package tr.edu.akky.inventory.submission;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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

    /**
     * With a range of one and in its order, the database has to use the index that begins with the submission: with a
     * plain condition it reads the rows of all the others by their numbers until it comes to these.
     */
    private static final String FOUND = """
             from Entry e left join Category c on c.code = e.category
            where e.submission.id between :submission and :submission and e.deletedAt is null
            """;

    private static final String ORDER = " order by e.submission.id, ";

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

    /** @param all how many rows there are when nothing is left out */
    Page<ExistingRow> page(long submissionId, EntryFilter filter, long all) {
        Pageable page = filter.pageable();
        List<ExistingRow> rows = query(ROWS, order(filter), submissionId, filter, ExistingRow.class)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
        return PageableExecutionUtils.getPage(
                rows,
                page,
                () -> filter.isActive()
                        ? query("select count(e)", "", submissionId, filter, Long.class)
                                .getSingleResult()
                        : all);
    }

    /** All rows that the filter finds, on whatever page, as far as a limit. */
    List<RowVersion> all(long submissionId, EntryFilter filter, int limit) {
        return query(VERSIONS, ORDER + "e.id", submissionId, filter, RowVersion.class)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, String order, long submissionId, EntryFilter filter, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>(Map.of("submission", submissionId));
        String conditions = conditions(filter, parameters);
        TypedQuery<T> query = entityManager.createQuery(select + FOUND + conditions + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Only what is asked for: a condition that is always true would have every row read. */
    private String conditions(EntryFilter filter, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        if (filter.isSearched()) {
            conditions.append(" and e.nameFolded like :pattern");
            parameters.put("pattern", filter.pattern());
        }
        if (filter.onlyIncomplete()) {
            conditions.append(" and e.category is null");
        }
        if (!filter.topOrAll().isEmpty()) {
            conditions.append(" and c.top.code = :top");
            parameters.put("top", filter.topOrAll());
        }
        filter.expiryState().ifPresent(state -> {
            conditions.append(" and ").append(state.condition());
            LocalDate today = LocalDate.now(clock);
            if (state.condition().contains(":today")) {
                parameters.put("today", today);
            }
            if (state.condition().contains(":soon")) {
                parameters.put("soon", today.plusDays(ExpiryState.SOON_DAYS));
            }
        });
        return conditions.toString();
    }

    private static String order(EntryFilter filter) {
        TableOrder order = filter.order();
        return EntryField.named(order.column())
                .map(field -> ORDER + order.in(Objects.requireNonNull(ORDERS.get(field))) + ", e.id")
                .orElse(ORDER + "e.id");
    }
}
