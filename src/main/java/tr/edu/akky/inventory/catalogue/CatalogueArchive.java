package tr.edu.akky.inventory.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.UnpackedSize;

/** The catalogue as files: three tables of comma-separated values, alone or together in one zip. */
record CatalogueArchive(Map<ExchangeFile, String> files) {

    /** The apostrophe that keeps a spreadsheet program from taking a text for a formula. */
    private static final Pattern QUOTED_FORMULA = Pattern.compile("(^|[,\"\n])'(?=[=+@-])");

    /** What a decoder writes for bytes that are none of its letters. */
    private static final char UNREADABLE = '\uFFFD';

    private static final long MOST_BYTES = 20_000_000;

    /** @throws RefusedException if it is neither a zip of such tables nor one of them */
    static CatalogueArchive read(byte[] content) {
        try {
            EnumMap<ExchangeFile, String> files =
                    content.length > 1 && content[0] == 'P' && content[1] == 'K' ? unzipped(content) : single(content);
            if (files.isEmpty()) {
                throw new RefusedException("exchange.nothing");
            }
            return new CatalogueArchive(files);
        } catch (IOException e) {
            throw new RefusedException("exchange.unreadable");
        }
    }

    private static EnumMap<ExchangeFile, String> unzipped(byte[] content) throws IOException {
        if (!UnpackedSize.isBelow(MOST_BYTES, content)) {
            throw new RefusedException("exchange.too-large");
        }
        EnumMap<ExchangeFile, String> files = new EnumMap<>(ExchangeFile.class);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().substring(part.getName().lastIndexOf('/') + 1);
                String text = text(zip.readAllBytes());
                Arrays.stream(ExchangeFile.values())
                        .filter(file -> file.fileName().equals(name))
                        .forEach(file -> files.put(file, text));
            }
        }
        return files;
    }

    private static EnumMap<ExchangeFile, String> single(byte[] content) {
        String text = text(content);
        EnumMap<ExchangeFile, String> files = new EnumMap<>(ExchangeFile.class);
        Arrays.stream(ExchangeFile.values())
                .filter(file -> file.isHeadedBy(text))
                .forEach(file -> files.put(file, text));
        return files;
    }

    /** @throws RefusedException where letters would be lost: what is added is never changed by another upload */
    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(UNREADABLE) >= 0) {
            throw new RefusedException("exchange.encoding");
        }
        return QUOTED_FORMULA
                .matcher(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replaceAll("$1");
    }

    String csv(ExchangeFile file) {
        return files.getOrDefault(file, file.empty());
    }

    byte[] zipped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<ExchangeFile, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey().fileName()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
