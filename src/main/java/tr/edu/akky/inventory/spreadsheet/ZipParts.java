package tr.edu.akky.inventory.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.RefusedException;

/** The parts of a zipped spreadsheet, unpacked only while they are read and never to disk. */
final class ZipParts implements Closeable {

    private static final int MOST_PARTS = 2_000;
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final Guard guard;

    ZipParts(byte[] content, Guard guard) throws IOException {
        this.guard = guard;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        if (Collections.list(zip.getEntries()).size() > MOST_PARTS) {
            zip.close();
            throw new RefusedException("spreadsheet.broken");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        return factory;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The whole of a small part as text, such as the one that names the file's type. */
    String text(String name, int longest) throws IOException {
        try (InputStream part = open(name)) {
            return new String(part.readNBytes(longest), StandardCharsets.UTF_8);
        }
    }

    /** Walks through the XML of a part; one that is not there is like an empty one. */
    void walk(String name, XmlWalk walk) throws IOException {
        if (!has(name)) {
            return;
        }
        try (InputStream part = guard.markup(open(name))) {
            XMLStreamReader reader = XML.createXMLStreamReader(part);
            walk.through(reader);
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The XML of a part that is read bit by bit; to be closed by the caller. */
    @Nullable
    InputStream stream(String name) throws IOException {
        return has(name) ? guard.markup(open(name)) : null;
    }

    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        return XML.createXMLStreamReader(part);
    }

    private InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null || !zip.canReadEntryData(entry)) {
            throw new IOException("no readable part " + name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    interface XmlWalk {
        void through(XMLStreamReader reader) throws XMLStreamException, IOException;
    }
}
