package tr.edu.akky.inventory.consolidation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * What part of the workbench a person looks at; bound from the address and from each form, so that an act leads back to
 * the same view.
 *
 * @param q part of an open name
 * @param show {@code proposed} or {@code unknown}; empty for all
 * @param top code of an upper category
 * @param sort {@code entries} for the names of most rows first; else the surest first
 * @param page of the open names, from 1
 * @param line part of the name of a line
 * @param at place of the open name on the page that had the focus, from 0
 */
record WorkbenchFilter(
        @Nullable String q,
        @Nullable String show,
        @Nullable String top,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable String line,
        @Nullable Integer at) {

    static final int PAGE_SIZE = 25;

    private static final int LAST_PAGE = 100_000;

    public List<String> shows() {
        return List.of("", "proposed", "unknown");
    }

    public List<String> orders() {
        return List.of("", "entries");
    }

    public boolean isActive() {
        return !text(q).isBlank() || !text(show).isEmpty() || !text(top).isEmpty();
    }

    String folded() {
        return TurkishText.fold(text(q));
    }

    String foldedLine() {
        return TurkishText.fold(text(line));
    }

    String showOrAll() {
        return text(show);
    }

    String topOrAll() {
        return text(top);
    }

    boolean mostRowsFirst() {
        return "entries".equals(sort);
    }

    int pageNumber() {
        return page == null ? 1 : Math.min(Math.max(page, 1), LAST_PAGE);
    }

    /** The view after an act: where the name was, the next one stands. */
    String address(long periodId) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/consolidation").queryParam("period", periodId);
        add(address, "q", q);
        add(address, "show", show);
        add(address, "top", top);
        add(address, "sort", sort);
        add(address, "line", line);
        if (pageNumber() > 1) {
            address.queryParam("page", pageNumber());
        }
        return address.fragment("name-" + (at == null ? 0 : Math.max(at, 0)))
                .encode()
                .build()
                .toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
