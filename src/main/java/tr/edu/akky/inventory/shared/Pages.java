package tr.edu.akky.inventory.shared;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Pages as addresses count them: from one, and never so far out that the database would lose count. */
public final class Pages {

    private static final int LAST = 1_000_000;

    private Pages() {}

    public static PageRequest of(int page, int size) {
        return of(page, size, Sort.unsorted());
    }

    public static PageRequest of(int page, int size, Sort sort) {
        return PageRequest.of(Math.min(Math.max(page, 1), LAST) - 1, size, sort);
    }

    /**
     * The part of a list that a page shows, or its first part where the page lies behind its end.
     *
     * @param ids of all that was found, in order
     * @param rows gives what is shown of these, in the same order
     */
    public static <T> Page<T> part(List<Long> ids, Pageable page, Function<List<Long>, List<T>> rows) {
        Pageable shown = page.getOffset() < ids.size() ? page : PageRequest.of(0, page.getPageSize());
        int from = (int) shown.getOffset();
        int to = Math.min(from + shown.getPageSize(), ids.size());
        return new PageImpl<>(rows.apply(ids.subList(Math.min(from, to), to)), shown, ids.size());
    }
}
