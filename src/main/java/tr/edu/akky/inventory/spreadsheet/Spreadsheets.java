package tr.edu.akky.inventory.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.RefusedException;

/** Opens spreadsheets by what they hold, never by their names, which are often wrong. */
@Component
@EnableConfigurationProperties(SpreadsheetLimits.class)
public class Spreadsheets {

    private static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final SpreadsheetLimits limits;

    public Spreadsheets(SpreadsheetLimits limits) {
        this.limits = limits;
    }

    /**
     * To be closed by the caller.
     *
     * @throws RefusedException with a sentence that says what to do, if this is no spreadsheet that can be read
     */
    public Spreadsheet open(byte[] content) {
        if (content.length == 0) {
            throw new RefusedException("spreadsheet.empty");
        }
        Guard guard = new Guard(limits);
        return Unreadable.translating(() -> {
            if (startsWith(content, 'P', 'K', 3, 4)) {
                return zipped(content, guard);
            }
            if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
                return compound(content, guard);
            }
            return TextSpreadsheet.ofFile(DecodedText.of(content), limits, guard);
        });
    }

    /** Opens a range that was copied out of a spreadsheet. */
    public Spreadsheet openText(String pasted) {
        if (pasted.isBlank()) {
            throw new RefusedException("spreadsheet.empty");
        }
        return TextSpreadsheet.ofPaste(pasted, limits, new Guard(limits));
    }

    private Spreadsheet zipped(byte[] content, Guard guard) throws IOException {
        ZipParts parts = new ZipParts(content, guard);
        try {
            if (parts.has("xl/workbook.bin")) {
                throw new RefusedException("spreadsheet.binary");
            }
            if (parts.has("mimetype") && parts.text("mimetype", 200).startsWith(ODS_TYPE)) {
                if (parts.text("META-INF/manifest.xml", 1_000_000).contains("encryption-data")) {
                    throw new RefusedException("spreadsheet.protected");
                }
                return new OdsSpreadsheet(parts, limits, guard);
            }
            if (!parts.has("[Content_Types].xml")
                    || parts.has("word/document.xml")
                    || parts.has("ppt/presentation.xml")) {
                throw new RefusedException("spreadsheet.other");
            }
            return new XlsxSpreadsheet(parts, limits, guard);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private Spreadsheet compound(byte[] content, Guard guard) throws IOException {
        XlsPrecheck.ofHeader(content);
        POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content));
        try {
            DirectoryNode root = file.getRoot();
            Set<String> names = root.getEntryNames();
            if (names.contains("EncryptedPackage")) {
                throw new RefusedException("spreadsheet.protected");
            }
            if (!names.contains("Workbook") && !names.contains("WORKBOOK") && !names.contains("Book")) {
                throw new RefusedException("spreadsheet.other");
            }
            return new XlsSpreadsheet(file, limits, guard);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static boolean startsWith(byte[] content, int... signature) {
        for (int index = 0; index < signature.length; index++) {
            if (content.length <= index || (content[index] & 0xFF) != signature[index]) {
                return false;
            }
        }
        return true;
    }
}
