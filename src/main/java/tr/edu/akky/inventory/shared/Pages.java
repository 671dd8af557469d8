package tr.edu.akky.inventory.shared;

import org.springframework.data.domain.PageRequest;
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
}
