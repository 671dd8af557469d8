package tr.edu.akky.inventory.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zipped files made part by part, the large ones without ever holding them unpacked. */
final class ZipMaker {

    private static final int BLOCK = 10_000;

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();

    static ZipMaker of(byte[] zipped) {
        ZipMaker maker = new ZipMaker();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                maker.with(entry.getName(), out -> out.write(content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return maker;
    }

    ZipMaker with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    ZipMaker with(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    ZipMaker without(String name) {
        parts.remove(name);
        return this;
    }

    Map<String, byte[]> parts() {
        Map<String, byte[]> unpacked = new LinkedHashMap<>();
        parts.forEach((name, content) -> unpacked.put(name, bytes(content)));
        return unpacked;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A text with one of its pieces repeated. */
    static Content repeated(String head, String piece, int times, String tail) {
        int atOnce = Math.max(1, BLOCK / Math.max(1, piece.length()));
        byte[] block = piece.repeat(Math.min(times, atOnce)).getBytes(StandardCharsets.UTF_8);
        byte[] rest = piece.repeat(times % atOnce).getBytes(StandardCharsets.UTF_8);
        return out -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (int time = 0; time < times / atOnce; time++) {
                out.write(block);
            }
            out.write(rest);
            out.write(tail.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** As {@link #repeated}, with the piece's {@code #} replaced by a number that is never the same. */
    static Content numbered(String head, String piece, int times, String tail) {
        return out -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (int time = 0; time < times; time++) {
                out.write(piece.replace("#", Integer.toString(time)).getBytes(StandardCharsets.UTF_8));
            }
            out.write(tail.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
