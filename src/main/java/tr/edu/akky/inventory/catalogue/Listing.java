package tr.edu.akky.inventory.catalogue;

import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param rows what stands on this page
 * @param found how many rows the filter lets through
 * @param total how many there are without a filter
 * @param page number of this page, from 1
 */
record Listing<T>(List<T> rows, long found, long total, int page) {

    static final int SIZE = 50;

    /** The page nearest to the one asked for. */
    static int existing(int page, long found) {
        return Math.max(1, Math.min(page, pages(found)));
    }

    public int pages() {
        return pages(found);
    }

    /** The address of another page under the same filter, relative to this one. */
    public String address(int otherPage) {
        return "?"
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("page", otherPage)
                        .build()
                        .getQuery();
    }

    private static int pages(long found) {
        return (int) Math.min((found + SIZE - 1) / SIZE, Integer.MAX_VALUE);
    }
}
