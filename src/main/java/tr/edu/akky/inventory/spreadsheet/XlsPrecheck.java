package tr.edu.akky.inventory.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.storage.BATBlock;
import org.apache.poi.poifs.storage.HeaderBlock;
import org.apache.poi.util.LittleEndian;
import tr.edu.akky.inventory.shared.RefusedException;

/** Figures of an Excel 97–2003 file that the library takes on trust and sets memory aside for, whatever they say. */
final class XlsPrecheck {

    private static final int HEADER = 512;
    private static final int SMALLEST = 1_000_000;
    private static final int PASSWORD = 0x2F;
    private static final int SHEET = 0x85;
    private static final int TEXTS = 0xFC;
    private static final int CONTINUED = 0x3C;
    private static final int TEXTS_START = 8;
    private static final int SMALLEST_TEXT = 3;
    private static final int MOST_TEXTS = 500_000;

    private XlsPrecheck() {}

    /** The allocation table must not claim more sectors than there are. */
    static void ofHeader(byte[] content) throws IOException {
        if (content.length < HEADER) {
            throw new IOException("no header");
        }
        HeaderBlock header = new HeaderBlock(ByteBuffer.wrap(content, 0, HEADER));
        if (BATBlock.calculateMaximumSize(header) > 2L * content.length + SMALLEST) {
            throw new IOException("more sectors than bytes");
        }
    }

    /** The table of texts must not claim more texts than its records hold. */
    static void ofRecords(DirectoryNode root) throws IOException {
        for (String name : new String[] {"Workbook", "WORKBOOK"}) {
            if (root.hasEntryCaseInsensitive(name)) {
                try (InputStream records = root.createDocumentInputStream(name)) {
                    check(records);
                }
                return;
            }
        }
    }

    private static void check(InputStream records) throws IOException {
        byte[] head = new byte[4];
        int sheets = 0;
        long texts = 0;
        long room = 0;
        boolean inTexts = false;
        while (records.readNBytes(head, 0, head.length) == head.length) {
            int type = LittleEndian.getUShort(head, 0);
            int length = LittleEndian.getUShort(head, 2);
            if (type == PASSWORD) {
                throw new RefusedException("spreadsheet.protected");
            }
            inTexts = type == TEXTS || inTexts && type == CONTINUED;
            room += inTexts ? length : 0;
            sheets += type == SHEET ? 1 : 0;
            if (type == TEXTS && length >= TEXTS_START) {
                byte[] counts = records.readNBytes(TEXTS_START);
                texts += LittleEndian.getUInt(counts, 4);
                length -= TEXTS_START;
            }
            records.skipNBytes(length);
        }
        if (texts > MOST_TEXTS || sheets > Spreadsheet.MOST_SHEETS) {
            throw new RefusedException("spreadsheet.too-large");
        }
        if (texts * SMALLEST_TEXT > room) {
            throw new IOException("more texts than bytes");
        }
    }
}
