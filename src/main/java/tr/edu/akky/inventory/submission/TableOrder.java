package tr.edu.akky.inventory.submission;

import org.jspecify.annotations.Nullable;

/** By which column a table is sorted, as its address says it: {@code name}, or {@code -name} for the other way. */
public record TableOrder(String column, boolean descending) {

    static TableOrder read(@Nullable String sort) {
        String typed = sort == null ? "" : sort;
        boolean descending = typed.startsWith("-");
        return new TableOrder(descending ? typed.substring(1) : typed, descending);
    }

    /** What the heading of a column asks for: this column or, where it is the one already, the other way round. */
    public String next(String heading) {
        return heading.equals(column) && !descending ? "-" + heading : heading;
    }

    /** For {@code aria-sort}; null at the headings of other columns. */
    public @Nullable String aria(String heading) {
        if (!heading.equals(column)) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }

    /** A JPQL expression with {@code %s} for the direction. */
    String in(String expression) {
        return expression.formatted(descending ? "desc" : "asc");
    }
}
