package tr.edu.akky.inventory.submission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import tr.edu.akky.inventory.shared.Option;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * What part of the review queue to show, in which order; bound from the address.
 *
 * @param only {@code silent}, {@code late}, {@code untouched}, {@code begun} or {@code asked}; anything else for all
 * @param q part of the name of a unit
 * @param sort as {@link TableOrder} reads it; what waits for review comes first where nothing is said
 * @param page from 1
 */
public record QueueFilter(
        @Nullable Long period,
        @Nullable SubmissionStatus status,
        @Nullable String only,
        @Nullable String q,
        @Nullable String sort,
        @Nullable Integer page) {

    private static final int PAGE_SIZE = 50;

    public List<String> kinds() {
        return List.of("silent", "late", "untouched", "begun", "asked");
    }

    String kind() {
        return only != null && kinds().contains(only) ? only : "";
    }

    public TableOrder order() {
        return TableOrder.read(sort);
    }

    String pattern() {
        return q == null ? "%" : "%" + TurkishText.fold(q) + "%";
    }

    public boolean isActive() {
        return status != null || !kind().isEmpty() || q != null && !q.isBlank();
    }

    Pageable pageable() {
        return Pages.of(page == null ? 1 : page, PAGE_SIZE);
    }

    /** The address to which the heading of a column leads. */
    public String sortedBy(String heading) {
        List<Option> parameters = new ArrayList<>();
        TableAddress.add(parameters, "period", period);
        TableAddress.add(parameters, "status", status);
        TableAddress.add(parameters, "only", only);
        TableAddress.add(parameters, "q", q);
        TableAddress.add(parameters, "sort", order().next(heading));
        return TableAddress.of("/review", parameters);
    }
}
