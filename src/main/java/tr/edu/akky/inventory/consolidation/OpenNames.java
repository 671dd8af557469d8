package tr.edu.akky.inventory.consolidation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The names that wait for a person, and how many do. */
@Repository
@Transactional(readOnly = true)
public class OpenNames {

    private static final String OPEN = """
            with open as (
                select le.name_key, mode() within group (order by e.name) as name, count(*) as entries,
                       count(distinct e.submission_id) as units,
                       mode() within group (order by e.category_code) as category,
                       (select max(p.similarity) from name_proposal p
                        where p.period_id = :period and p.name_key = le.name_key) as similarity
                from line_entry le join entry e on e.id = le.entry_id
                where le.period_id = :period and le.counted and le.product_id is null
                  and e.name_folded like '%' || :q || '%'
                group by le.name_key
            )
            select o.*, count(*) over () as total
            from open o left join category c on c.code = o.category
            where (:top = '' or c.top_code = :top)
              and (:show = '' or (:show = 'proposed') = (o.similarity is not null))
            order by case when :mostRows then o.entries end desc, o.similarity desc nulls last, o.entries desc, o.name_key
            limit :size offset :offset
            """;

    private static final String PROPOSALS = """
            select p.name_key, p.product_id, product.name as product, p.basis, p.known, p.similarity, p.same_vendor,
                   p.same_category
            from name_proposal p join product on product.id = p.product_id
            where p.period_id = :period and p.name_key = any (:keys)
            order by p.position
            """;

    private static final String PROGRESS = """
            select count(*) filter (where counted) as entries,
                   count(*) filter (where counted and product_id is not null) as linked,
                   count(distinct name_key) filter (where counted and product_id is null) as open_names,
                   (select count(*) from report_line where period_id = :period and entry_count + shared_count > 0)
                       as lines,
                   (select count(*) from report_line where period_id = :period and changed_at is not null)
                       as changed_lines,
                   (select count(*) from entry e join submission s on s.id = e.submission_id
                    where s.period_id = :period and s.status = 'APPROVED' and e.deleted_at is null
                      and not exists (select from line_entry known where known.entry_id = e.id)) as waiting
            from line_entry where period_id = :period
            """;

    private final JdbcClient jdbc;

    OpenNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<OpenName> find(long periodId, WorkbenchFilter filter) {
        List<Found> found = found(periodId, filter, filter.pageNumber());
        int page = filter.pageNumber();
        if (found.isEmpty() && page > 1) {
            page = 1;
            found = found(periodId, filter, page);
        }
        long total = found.isEmpty() ? 0 : found.get(0).total();
        Map<String, List<ProposalRow>> proposals = proposals(periodId, found);
        return new PageImpl<>(
                found.stream()
                        .map(name -> new OpenName(name.row(), proposals.getOrDefault(name.nameKey(), List.of())))
                        .toList(),
                PageRequest.of(page - 1, WorkbenchFilter.PAGE_SIZE),
                total);
    }

    private List<Found> found(long periodId, WorkbenchFilter filter, int page) {
        return jdbc.sql(OPEN)
                .param("period", periodId)
                .param("q", filter.folded())
                .param("top", filter.topOrAll())
                .param("show", filter.showOrAll())
                .param("mostRows", filter.mostRowsFirst())
                .param("size", WorkbenchFilter.PAGE_SIZE)
                .param("offset", (page - 1) * WorkbenchFilter.PAGE_SIZE)
                .query(Found.class)
                .list();
    }

    private Map<String, List<ProposalRow>> proposals(long periodId, List<Found> names) {
        return jdbc
                .sql(PROPOSALS)
                .param("period", periodId)
                .param("keys", names.stream().map(Found::nameKey).toArray(String[]::new))
                .query(ProposalRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ProposalRow::nameKey));
    }

    public Progress progress(long periodId) {
        return jdbc.sql(PROGRESS)
                .param("period", periodId)
                .query(Progress.class)
                .single();
    }

    record Found(
            String nameKey,
            String name,
            int entries,
            int units,
            @Nullable String category,
            long total) {

        NameRow row() {
            return new NameRow(nameKey, name, entries, units, category);
        }
    }
}
