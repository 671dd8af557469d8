package tr.edu.akky.inventory.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.akky.inventory.account.CurrentUser;

/** What can be found, in the order of the page; in addresses by {@link #key}, in Turkish {@code search.kind.<key>}. */
enum Kind {
    ROWS,
    LINES,
    PRODUCTS,
    EQUIVALENTS,
    UNITS,
    PEOPLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Kind> visibleTo(CurrentUser user) {
        return Stream.of(values()).filter(kind -> kind.isVisibleTo(user)).toList();
    }

    /** The kind that an address names, if this person may see it. */
    static Optional<Kind> of(String key, CurrentUser user) {
        return visibleTo(user).stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    private boolean isVisibleTo(CurrentUser user) {
        return switch (this) {
            case ROWS, UNITS -> user.seesAllUnits() || !user.unitIds().isEmpty();
            case LINES -> user.seesAllUnits();
            case PRODUCTS, EQUIVALENTS -> true;
            case PEOPLE -> user.isAdministrator();
        };
    }
}
