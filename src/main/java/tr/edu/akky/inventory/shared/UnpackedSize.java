package tr.edu.akky.inventory.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Counts what a zipped file unpacks to before anything parses it; a ratio alone does not find a bomb. */
public final class UnpackedSize {

    private static final int MOST_PARTS = 1_000;

    private UnpackedSize() {}

    /**
     * Reads the whole file once, keeping nothing.
     *
     * @return whether it stays below the limit, in bytes
     * @throws IOException if this is no zip file, or a broken one
     */
    public static boolean isBelow(long limit, byte[] content) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                unpacked += drained(zip, buffer, limit - unpacked);
                if (++parts > MOST_PARTS || unpacked >= limit) {
                    return false;
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        if (parts == 0) {
            throw new IOException("no zip file");
        }
        return true;
    }

    private static long drained(InputStream part, byte[] buffer, long limit) throws IOException {
        long read = 0;
        for (int length = part.read(buffer); length >= 0; length = part.read(buffer)) {
            read += length;
            if (read >= limit) {
                return read;
            }
        }
        return read;
    }
}
