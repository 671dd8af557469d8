package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The parts of an OpenDocument spreadsheet (ISO/IEC 26300) around its content, which is written last. */
final class OdsPackage {

    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** Writes the markup of the part {@code content.xml}. */
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;

    private OdsPackage(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** @param frozen how many columns stay in view */
    static void write(String title, String creator, int frozen, Content content, OutputStream out) throws IOException {
        OdsPackage parts = new OdsPackage(new ZipOutputStream(out));
        parts.type();
        parts.copy("manifest.xml", "META-INF/manifest.xml", Map.of());
        parts.copy("meta.xml", "meta.xml", Map.of("{title}", title, "{creator}", creator));
        parts.copy("settings.xml", "settings.xml", Map.of("{columns}", String.valueOf(frozen)));
        parts.copy("styles.xml", "styles.xml", Map.of());
        parts.zip.putNextEntry(new ZipEntry("content.xml"));
        content.write(parts.zip);
        parts.zip.closeEntry();
        parts.zip.finish();
    }

    /** First and not compressed, so that programs know the file by its first bytes. */
    private void type() throws IOException {
        byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private void copy(String resource, String part, Map<String, String> values) throws IOException {
        String markup = new ClassPathResource("reports/ods/" + resource).getContentAsString(StandardCharsets.UTF_8);
        for (Map.Entry<String, String> value : values.entrySet()) {
            markup = markup.replace(value.getKey(), HtmlUtils.htmlEscapeDecimal(value.getValue(), "UTF-8"));
        }
        zip.putNextEntry(new ZipEntry(part));
        zip.write(markup.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
