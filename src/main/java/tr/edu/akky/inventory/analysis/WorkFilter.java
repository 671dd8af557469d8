package tr.edu.akky.inventory.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * What part of the work list a person looks at; bound from the address and from each form, and kept on the way from line
 * to line.
 *
 * @param q part of a name of the product or its maker
 * @param top code of an upper category
 * @param state what is missing, one of {@link #states()}; empty for all
 * @param assignee {@code me}, {@code nobody} or the identifier of a person; empty for all
 * @param page from 1
 */
record WorkFilter(
        @Nullable String q,
        @Nullable String top,
        @Nullable String state,
        @Nullable String assignee,
        @Nullable Integer page) {

    static final WorkFilter NONE = new WorkFilter(null, null, null, null, null);

    static final long ANYBODY = -1;
    static final long NOBODY = 0;

    public List<String> states() {
        return List.of("", "technical", "competence", "cost", "decision", "complete");
    }

    public boolean isActive() {
        return !text(q).isBlank()
                || !text(top).isEmpty()
                || !text(state).isEmpty()
                || !text(assignee).isEmpty();
    }

    String folded() {
        return TurkishText.fold(text(q));
    }

    String topOrAll() {
        return text(top);
    }

    String stateOrAll() {
        return states().contains(text(state)) ? text(state) : "";
    }

    /** The person whose lines are shown, {@link #NOBODY} or {@link #ANYBODY}. */
    long assigneeFor(CurrentUser user) {
        String wanted = text(assignee);
        if (wanted.equals("me")) {
            return user.id();
        }
        return wanted.equals("nobody") ? NOBODY : wanted.matches("[1-9]\\d{0,17}") ? Long.parseLong(wanted) : ANYBODY;
    }

    int pageNumber() {
        return page == null ? 1 : page;
    }

    /** An address with this view kept. */
    String keptIn(UriComponentsBuilder address) {
        add(address, "q", q);
        add(address, "top", top);
        add(address, "state", state);
        add(address, "assignee", assignee);
        if (page != null && page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().build().toUriString();
    }

    /** The address of the list. */
    public String list(long periodId) {
        return keptIn(UriComponentsBuilder.fromPath("/analysis").queryParam("period", periodId));
    }

    /** The address of a line, to come from this view. */
    public String line(long lineId) {
        return keptIn(UriComponentsBuilder.fromPath("/analysis/lines/" + lineId));
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
