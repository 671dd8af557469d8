package tr.edu.akky.inventory.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import tr.edu.akky.inventory.shared.Option;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * What part of the rows to show, in which order and with which columns; bound from the address, so that a view can be
 * mailed as a link.
 *
 * @param q part of a name
 * @param top code of an upper category
 * @param incomplete only rows without a category
 * @param ends key of an {@link ExpiryState}
 * @param sort as {@link TableOrder} reads it
 * @param columns form names of the columns beside the name, or none for the usual ones
 * @param page from 1
 */
public record EntryFilter(
        @Nullable String q,
        @Nullable String top,
        @Nullable Boolean incomplete,
        @Nullable String ends,
        @Nullable String sort,
        @Nullable List<String> columns,
        @Nullable Integer size,
        @Nullable Integer page) {

    /** The columns that a unit sees unless it chooses others. */
    static final List<EntryField> FOR_UNIT = List.of(
            EntryField.CATEGORY, EntryField.LICENCES, EntryField.USERS, EntryField.LICENCE_NAME, EntryField.EXPIRY);

    /** The columns that a reviewer sees unless they choose others. */
    static final List<EntryField> FOR_REVIEW = List.of(
            EntryField.CATEGORY,
            EntryField.LICENCES,
            EntryField.USERS,
            EntryField.LICENCE_NAME,
            EntryField.EXPIRY,
            EntryField.EQUIVALENT);

    private static final List<Integer> SIZES = List.of(50, 25, 100, 200);

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

    Optional<ExpiryState> expiryState() {
        return ExpiryState.read(ends);
    }

    boolean isSearched() {
        return q != null && !q.isBlank();
    }

    public boolean isActive() {
        return isSearched()
                || !topOrAll().isEmpty()
                || onlyIncomplete()
                || expiryState().isPresent();
    }

    public TableOrder order() {
        return TableOrder.read(sort);
    }

    /** The chosen columns in the order of the workbook; the name stands before them always. */
    List<EntryField> columnsOr(List<EntryField> usual) {
        List<EntryField> chosen = choices().stream()
                .filter(field -> columns != null && columns.contains(field.formName()))
                .toList();
        return chosen.isEmpty() ? usual : chosen;
    }

    /** Every column that can be shown or hidden. */
    public List<EntryField> choices() {
        return Arrays.stream(EntryField.values())
                .filter(field -> field != EntryField.NAME)
                .toList();
    }

    public List<EntryField> fields() {
        return List.of(EntryField.values());
    }

    public List<ExpiryState> endings() {
        return List.of(ExpiryState.values());
    }

    public List<Integer> sizes() {
        return SIZES.stream().sorted().toList();
    }

    public int pageSize() {
        return size != null && SIZES.contains(size) ? size : SIZES.get(0);
    }

    Pageable pageable() {
        return Pages.of(page == null ? 1 : page, pageSize());
    }

    /** The parameters of this view, for the hidden fields of a form that comes back to it. */
    public List<Option> kept() {
        List<Option> parameters = sorted(sort);
        TableAddress.add(parameters, "page", page);
        return parameters;
    }

    /** The parameters of this view sorted in another way, from its first page. */
    private List<Option> sorted(@Nullable String order) {
        List<Option> parameters = new ArrayList<>();
        TableAddress.add(parameters, "q", q);
        TableAddress.add(parameters, "top", top);
        TableAddress.add(parameters, "incomplete", onlyIncomplete() ? true : null);
        TableAddress.add(parameters, "ends", ends);
        TableAddress.add(parameters, "sort", order);
        columnsOr(List.of()).forEach(field -> TableAddress.add(parameters, "columns", field.formName()));
        TableAddress.add(parameters, "size", size);
        return parameters;
    }

    /** The address of this view of the table at a path. */
    public String at(String path) {
        return TableAddress.of(path, kept());
    }

    /** The address to which the heading of a column leads. */
    public String sortedBy(String path, String heading) {
        return TableAddress.of(path, sorted(order().next(heading)));
    }
}
