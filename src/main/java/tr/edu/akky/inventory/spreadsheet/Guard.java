package tr.edu.akky.inventory.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Watches over the reading of one file: the time it takes, the bytes it unpacks to, and markup that no spreadsheet
 * program writes. Counting while streaming finds a bomb that a check of ratios does not.
 */
final class Guard {

    /** Longest stretch without a tag. A cell of the longest allowed text stays below it, however it is escaped. */
    private static final int LONGEST_STRETCH = 1_000_000;

    private final SpreadsheetLimits limits;
    private final long deadline;
    private long unpacked;

    Guard(SpreadsheetLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    void checkTime() {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
            throw new RefusedException("spreadsheet.too-slow");
        }
    }

    /** The stream of a zipped part that holds XML. */
    InputStream markup(InputStream part) {
        return new Markup(part);
    }

    private void count(int bytes) {
        checkTime();
        unpacked += bytes;
        if (unpacked > limits.unpacked().toBytes()) {
            throw new RefusedException(
                    "spreadsheet.unpacks-too-large", limits.unpacked().toMegabytes());
        }
    }

    private final class Markup extends FilterInputStream {

        private int stretch;
        private int previous;

        Markup(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                count(read);
                inspect(buffer, offset, read);
            }
            return read;
        }

        /** A parser keeps a whole text, attribute or CDATA section in memory, and a DOCTYPE may define anything. */
        private void inspect(byte[] buffer, int offset, int length) {
            for (int index = offset; index < offset + length; index++) {
                byte current = buffer[index];
                if (previous == '<' && current == '!' || current == 0) {
                    throw new RefusedException("spreadsheet.broken");
                }
                stretch = current == '<' ? 0 : stretch + 1;
                if (stretch > LONGEST_STRETCH) {
                    throw new RefusedException("spreadsheet.cell-too-long", limits.cell());
                }
                previous = current;
            }
        }
    }
}
