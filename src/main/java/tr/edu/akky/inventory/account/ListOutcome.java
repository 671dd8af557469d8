package tr.edu.akky.inventory.account;

import org.jspecify.annotations.Nullable;

/**
 * What a line of a list will do.
 *
 * @param number row in the file
 * @param fault message key of what is wrong, for a line that will do nothing
 */
public record ListOutcome(
        int number, String name, Kind kind, @Nullable String fault, Object... arguments) {

    public enum Kind {
        ADDED,
        CHANGED,
        SAME,
        FAULTY
    }

    static ListOutcome of(ListFile.Line line, String name, Kind kind) {
        return new ListOutcome(line.number(), name, kind, null);
    }

    static ListOutcome faulty(ListFile.Line line, String name, String fault, Object... arguments) {
        return new ListOutcome(line.number(), name, Kind.FAULTY, fault, arguments);
    }
}
