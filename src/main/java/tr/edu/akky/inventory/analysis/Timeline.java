package tr.edu.akky.inventory.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as a drawing by quarters, in units of a picture {@link #WIDTH} wide; nothing here knows of a screen.
 *
 * @param todayX where today stands, or -1 outside of the picture
 */
record Timeline(int height, List<Year> years, List<Quarter> quarters, List<Row> rows, List<Link> links, int todayX) {

    static final int WIDTH = 1200;
    static final int NAMES = 300;
    static final int HEAD = 44;
    static final int ROW = 26;
    static final int BAR = 14;

    Timeline {
        years = List.copyOf(years);
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A year over its quarters. */
    record Year(int year, int x) {}

    /** @param number from one to four */
    record Quarter(int year, int number, int x, int width) {}

    /**
     * The heading of a category where {@code bar} is null, else a line of the roadmap.
     *
     * @param y upper edge
     */
    record Row(String name, int y, @Nullable Bar bar) {}

    /**
     * @param early whether the migration begins before the first quarter that is drawn
     * @param late whether it ends after the last one
     * @param waits whether it waits for a line that is not in this picture
     */
    record Bar(
            int x, int y, int width, boolean partial, boolean conflict, boolean early, boolean late, boolean waits) {}

    /** From the end of a migration to the beginning of one that waits for it, as the path of an SVG. */
    record Link(String path) {}
}
