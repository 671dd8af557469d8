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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.DataChanges;
import tr.edu.akky.inventory.shared.KeptAnswers;

/** The names that wait for a person, and how many do. */
@Repository
@Transactional(readOnly = true)
public class OpenNames {

    private static final String FORGET = """
            delete from open_name o where o.period_id = :period and not exists (
                select from line_entry le
                where le.period_id = :period and le.name_key = o.name_key and le.counted and le.product_id is null)
            """;

    private static final String KEEP = """
            insert into open_name (period_id, name_key, name, name_folded, entries, units, category_code, similarity)
            select le.period_id, le.name_key, mode() within group (order by e.name),
                   mode() within group (order by e.name_folded), count(*), count(distinct e.submission_id),
                   mode() within group (order by e.category_code),
                   (select max(p.similarity) from name_proposal p
                    where p.period_id = :period and p.name_key = le.name_key)
            from line_entry le join entry e on e.id = le.entry_id
            where le.period_id = :period and le.counted and le.product_id is null
            group by le.period_id, le.name_key
            on conflict (period_id, name_key) do update
            set name = excluded.name, name_folded = excluded.name_folded, entries = excluded.entries,
                units = excluded.units, category_code = excluded.category_code, similarity = excluded.similarity
            where (open_name.name, open_name.entries, open_name.units, open_name.category_code, open_name.similarity)
                  is distinct from
                  (excluded.name, excluded.entries, excluded.units, excluded.category_code, excluded.similarity)
            """;

    private static final String OPEN = """
            select o.name_key, o.name, o.entries, o.units, o.category_code as category, count(*) over () as total
            from open_name o left join category c on c.code = o.category_code
            where o.period_id = :period and o.name_folded like '%' || :q || '%'
              and (:top = '' or c.top_code = :top)
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

    /** Every counted row is in a line or has a name that is open. */
    private static final String PROGRESS = """
            with line as (
                select coalesce(sum(entry_count), 0) as linked,
                       count(*) filter (where entry_count + shared_count > 0) as lines, count(changed_at) as changed_lines
                from report_line where period_id = :period
            ), open as (
                select coalesce(sum(entries), 0) as entries, count(*) as names from open_name where period_id = :period
            ), approved as (
                select coalesce(sum(t.entries), 0) as entries
                from submission s join submission_tally t on t.submission_id = s.id
                where s.period_id = :period and s.status = 'APPROVED'
            )
            select linked + open.entries as entries, linked, open.names as open_names, lines, changed_lines,
                   greatest(approved.entries - linked - open.entries, 0) as waiting
            from line, open, approved
            """;

    private static final int PERIODS = 20;

    private final JdbcClient jdbc;
    private final KeptAnswers<Long, Progress> progress;

    OpenNames(JdbcClient jdbc, DataChanges changes) {
        this.jdbc = jdbc;
        this.progress = changes.keep(PERIODS, this::counted);
    }

    /** Counts anew which names of a period are open, after their rows have been linked. */
    @Transactional(propagation = Propagation.MANDATORY)
    void compute(long periodId) {
        jdbc.sql(FORGET).param("period", periodId).update();
        jdbc.sql(KEEP).param("period", periodId).update();
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

    long count(long periodId) {
        return jdbc.sql("select count(*) from open_name where period_id = ?")
                .param(periodId)
                .query(Long.class)
                .single();
    }

    public Progress progress(long periodId) {
        return progress.to(periodId);
    }

    private Progress counted(long periodId) {
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
