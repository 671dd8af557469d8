package tr.edu.akky.inventory.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Many texts in little memory: as strings, each would cost sixty bytes before its first letter, and a hostile table of
 * them ten times its size.
 */
final class TextStore {

    private static final int CHUNK = 1 << 20;
    private static final int LENGTH_BITS = 20;
    private static final int RECENT = 4_096;
    private static final int LONGEST_RECENT = 200;

    private record Recent(int index, String text) {}

    private final long most;
    private final List<byte[]> chunks = new ArrayList<>();
    private final @Nullable Recent[] recent = new @Nullable Recent[RECENT];
    private long[] places = new long[256];
    private long taken;
    private int size;
    private int used;

    /** @param most bytes to hold */
    TextStore(long most) {
        this.most = most;
    }

    int size() {
        return size;
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (chunks.isEmpty() || used + bytes.length > CHUNK) {
            grow(CHUNK);
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        if (size == places.length) {
            grow((long) Long.BYTES * size);
            places = Arrays.copyOf(places, size * 2);
        }
        System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), used, bytes.length);
        remember(size, text);
        places[size++] = ((long) CHUNK * (chunks.size() - 1) + used) << LENGTH_BITS | bytes.length;
        used += bytes.length;
    }

    private void grow(long bytes) {
        taken += bytes;
        if (taken > most) {
            throw new RefusedException("spreadsheet.too-large");
        }
    }

    /** The same string again, as a rule, where a text is asked for repeatedly. */
    String get(int index) {
        Recent known = recent[index & RECENT - 1];
        if (known != null && known.index() == index) {
            return known.text();
        }
        long place = places[index];
        long start = place >>> LENGTH_BITS;
        int length = (int) (place & (1 << LENGTH_BITS) - 1);
        String text =
                new String(chunks.get((int) (start / CHUNK)), (int) (start % CHUNK), length, StandardCharsets.UTF_8);
        remember(index, text);
        return text;
    }

    private void remember(int index, String text) {
        if (text.length() <= LONGEST_RECENT) {
            recent[index & RECENT - 1] = new Recent(index, text);
        }
    }
}
