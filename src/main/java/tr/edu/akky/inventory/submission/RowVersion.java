package tr.edu.akky.inventory.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of the inventory as it was at one version. */
public record RowVersion(long entryId, int version) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):(\\d{1,9})");

    /** What the box of a row sends when it is ticked; empty for anything else. */
    static Optional<RowVersion> read(String typed) {
        Matcher parts = WRITTEN.matcher(typed);
        return parts.matches()
                ? Optional.of(new RowVersion(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
