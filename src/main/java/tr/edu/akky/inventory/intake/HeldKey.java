package tr.edu.akky.inventory.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the hidden column says of a row that was downloaded for correction, so that its correction replaces it. */
record HeldKey(long batchId, int number) {

    private static final Pattern WRITTEN = Pattern.compile("B-(\\d{1,15})-(\\d{1,9})");

    static Optional<HeldKey> read(String cell) {
        Matcher parts = WRITTEN.matcher(cell.strip());
        return parts.matches()
                ? Optional.of(new HeldKey(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    String written() {
        return "B-" + batchId + "-" + number;
    }
}
