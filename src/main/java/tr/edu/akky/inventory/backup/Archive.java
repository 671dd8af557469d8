package tr.edu.akky.inventory.backup;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.shared.RefusedException;

/** An archive to be read: a ZIP file with the rows of each table, and the manifest that says what they must be. */
class Archive implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws RefusedException if it is no whole archive of a format known here */
    static Archive open(Path file) throws IOException {
        ZipFile zip = zip(file);
        try {
            return new Archive(zip, manifest(zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e instanceof RefusedException refused ? refused : damaged(file.getFileName(), e);
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw damaged(file.getFileName(), e);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (InputStream json = entry(zip, MANIFEST)) {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (manifest.format() > Manifest.FORMAT) {
                throw new RefusedException("backup.newer", manifest.application());
            }
            return manifest;
        } catch (JacksonException e) {
            throw damaged(MANIFEST, e);
        }
    }

    static RefusedException damaged(Object part, Exception cause) {
        RefusedException refused = new RefusedException("backup.damaged", part.toString());
        refused.initCause(cause);
        return refused;
    }

    static String entryOf(String table) {
        return "tables/" + table + ".copy";
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(String table) throws IOException {
        return entry(zip, entryOf(table));
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RefusedException("backup.damaged", name);
        }
        return zip.getInputStream(entry);
    }

    /**
     * Reads all of it.
     *
     * @throws RefusedException if a table is not what it was when the archive was taken
     */
    void verify() throws IOException {
        for (Manifest.TableContent table : manifest.tables()) {
            try (CountedRows rows = new CountedRows(rows(table.name()));
                    HashedRows hashed = new HashedRows(OutputStream.nullOutputStream())) {
                rows.transferTo(hashed);
                if (rows.count != table.rows() || !hashed.hash().equals(table.sha256())) {
                    throw new RefusedException("backup.damaged", table.name());
                }
            } catch (ZipException | EOFException e) {
                throw damaged(table.name(), e);
            }
        }
    }

    /** A line of the COPY format is a row: line breaks within a value are escaped. */
    private static final class CountedRows extends FilterInputStream {

        private long count;

        CountedRows(InputStream rows) {
            super(rows);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int place = offset; place < offset + read; place++) {
                if (buffer[place] == '\n') {
                    count++;
                }
            }
            return read;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
