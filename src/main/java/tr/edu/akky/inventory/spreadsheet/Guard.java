package tr.edu.akky.inventory.spreadsheet;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Watches over the reading of one file: the time it takes and the bytes it unpacks to. Counting while streaming finds a
 * bomb that a check of ratios does not.
 */
final class Guard {

    private final SpreadsheetLimits limits;
    private final Map<String, Long> unpackedParts = new HashMap<>();
    private long deadline;
    private long unpacked;

    Guard(SpreadsheetLimits limits) {
        this.limits = limits;
        restart();
    }

    /** Gives each opening and each reading of a sheet the whole time. */
    void restart() {
        deadline = System.nanoTime() + limits.time().toNanos();
    }

    void checkTime() {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
            throw new RefusedException("spreadsheet.too-slow");
        }
    }

    /** The stream of a zipped part that holds XML. */
    InputStream markup(String name, InputStream part) {
        return new MarkupStream(name, part, this);
    }

    /** Counts what a part has unpacked to so far; reading it once more counts no second time. */
    void unpacked(String name, long bytes) {
        checkTime();
        long before = unpackedParts.getOrDefault(name, 0L);
        if (bytes > before) {
            unpackedParts.put(name, bytes);
            unpacked += bytes - before;
        }
        if (unpacked > limits.unpacked().toBytes()) {
            throw new RefusedException(
                    "spreadsheet.unpacks-too-large", limits.unpacked().toMegabytes());
        }
    }

    RefusedException cellTooLong() {
        return new RefusedException("spreadsheet.cell-too-long", limits.cell());
    }
}
