package tr.edu.akky.inventory.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import tr.edu.akky.inventory.shared.RefusedException;

/** The parts of a zipped spreadsheet, unpacked only while they are read and never to disk. */
final class ZipParts implements Closeable {

    private static final int MOST_PARTS = 2_000;
    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final Guard guard;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    ZipParts(byte[] content, Guard guard) throws IOException {
        this.guard = guard;
        if (directoryEntries(content) > MOST_PARTS) {
            throw new RefusedException("spreadsheet.broken");
        }
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entries.put(key(entry.getName()), entry) != null) {
                zip.close();
                throw new IOException("two parts of the same name");
            }
        }
    }

    /** Counted before the directory is read: each of its entries becomes an object a hundred times as large. */
    private static int directoryEntries(byte[] content) {
        int count = 0;
        for (int index = 0; index + 3 < content.length; index++) {
            if (content[index] == DIRECTORY_ENTRY[0]
                    && content[index + 1] == DIRECTORY_ENTRY[1]
                    && content[index + 2] == DIRECTORY_ENTRY[2]
                    && content[index + 3] == DIRECTORY_ENTRY[3]) {
                count++;
            }
        }
        return count;
    }

    /** Names of parts differ in more than their case, and some programs write them with backslashes. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, false);
        return factory;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The whole of a small part as text, such as the one that names the file's type. */
    String text(String name, int longest) throws IOException {
        try (InputStream part = open(name)) {
            return new String(part.readNBytes(longest), StandardCharsets.UTF_8);
        }
    }

    /** Walks through the XML of a part, which must be there. */
    void walk(String name, XmlWalk walk) throws IOException {
        try (Part part = part(name)) {
            if (walk.through(part.reader())) {
                part.checkSum();
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** As {@link #walk} for a part that may be missing. */
    void walkIfThere(String name, XmlWalk walk) throws IOException {
        if (has(name)) {
            walk(name, walk);
        }
    }

    /** A part that is read bit by bit; to be closed by the caller. */
    Part part(String name) throws IOException {
        return new Part(name);
    }

    private InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entry(name);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedException("spreadsheet.protected");
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new IOException("unusual compression of " + name);
        }
        return zip.getInputStream(entry);
    }

    private ZipArchiveEntry entry(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Reads a part from its start. */
    @FunctionalInterface
    interface XmlWalk {

        /** @return whether all was read that matters, so that the part must also be whole */
        boolean through(BoundedXml reader) throws XMLStreamException, IOException;
    }

    final class Part implements Closeable {

        private final ZipArchiveEntry entry;
        private final CheckedInputStream sum;
        private final InputStream markup;

        private Part(String name) throws IOException {
            this.entry = entry(name);
            this.sum = new CheckedInputStream(open(name), new CRC32());
            this.markup = guard.markup(name, sum);
        }

        BoundedXml reader() throws XMLStreamException {
            return new BoundedXml((XMLStreamReader2) XML.createXMLStreamReader(markup));
        }

        /** A damaged part may still be well-formed and tell other figures than it did. */
        void checkSum() throws IOException {
            markup.transferTo(OutputStream.nullOutputStream());
            if (sum.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("wrong checksum of " + entry.getName());
            }
        }

        @Override
        public void close() throws IOException {
            markup.close();
        }
    }
}
