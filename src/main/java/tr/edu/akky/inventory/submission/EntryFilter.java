package tr.edu.akky.inventory.submission;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.TurkishText;

/** What part of the rows to show, in which order; bound from the address, so that a view can be mailed as a link. */
public record EntryFilter(
        @Nullable String q,
        @Nullable String top,
        @Nullable Boolean incomplete,
        @Nullable String sort,
        @Nullable Integer page) {

    private static final int PAGE_SIZE = 50;
    private static final Map<String, Sort> ORDERS = Map.of(
            "name", Sort.by("name", "id"),
            "expiry", Sort.by(Sort.Order.asc("expiry.date").nullsLast(), Sort.Order.asc("id")),
            "licences", Sort.by(Sort.Order.desc("licences.amount").nullsLast(), Sort.Order.asc("id")));

    /** The folded search text as a LIKE pattern; matches everything when nothing is searched. */
    String pattern() {
        return q == null ? "%" : "%" + TurkishText.fold(q) + "%";
    }

    String topOrAll() {
        return top == null ? "" : top;
    }

    boolean onlyIncomplete() {
        return Boolean.TRUE.equals(incomplete);
    }

    public boolean isActive() {
        return q != null && !q.isBlank() || !topOrAll().isEmpty() || onlyIncomplete();
    }

    /** The orders on offer; the empty one is the order of entry. */
    public List<String> orders() {
        return List.of("", "name", "expiry", "licences");
    }

    Pageable pageable() {
        return Pages.of(
                page == null ? 1 : page, PAGE_SIZE, ORDERS.getOrDefault(sort == null ? "" : sort, Sort.by("id")));
    }
}
