package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.edu.akky.inventory.spreadsheet.Sheets.outcome;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Zip files whose directory and content disagree. */
class DamagedZipTest {

    private static final String ROW = "<row r=\"3\">" + XlsxMaker.text("B3", "MATLAB") + "</row>";
    private static final int CHECKSUM = 16;
    private static final int SIZE = 24;
    private static final int METHOD = 10;
    private static final int FLAGS = 8;

    @Test
    void twoPartsOfTheSameNameAreAmbiguous() {
        byte[] file = XlsxMaker.sheet(ROW)
                .with("xl/worksheets/sheetX.xml", "<worksheet/>")
                .bytes();
        byte[] twin = new String(file, StandardCharsets.ISO_8859_1)
                .replace("sheetX.xml", "sheet1.xml")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(outcome(twin)).isEqualTo("spreadsheet.broken");
    }

    @Test
    void aPartWithAnotherChecksumIsDamaged() {
        assertThat(outcome(changed(XlsxMaker.SHEET, CHECKSUM, 1))).isEqualTo("spreadsheet.broken");
        assertThat(outcome(changed(XlsxMaker.TEXTS, CHECKSUM, 1))).isEqualTo("spreadsheet.broken");
        assertThat(outcome(changed(XlsxMaker.WORKBOOK, CHECKSUM, 1))).isEqualTo("spreadsheet.broken");
    }

    @Test
    void aSizeThatIsNotSoDoesNotMatter() {
        assertThat(outcome(changed(XlsxMaker.SHEET, SIZE, 0xFF, 0xFF, 0xFF, 0x7F)))
                .isEqualTo("1 rows");
        assertThat(outcome(changed(XlsxMaker.SHEET, SIZE, 1, 0, 0, 0))).isEqualTo("1 rows");
    }

    @Test
    void unusualCompressionIsRefused() {
        assertThat(outcome(changed(XlsxMaker.SHEET, METHOD, 12))).isEqualTo("spreadsheet.broken");
    }

    @Test
    void aZipWithAPasswordIsProtected() {
        assertThat(outcome(changed(XlsxMaker.SHEET, FLAGS, 9))).isEqualTo("spreadsheet.protected");
    }

    /** The directory's entry of a part with other bytes at an offset. */
    private static byte[] changed(String part, int offset, int... values) {
        byte[] file = XlsxMaker.sheet(ROW).bytes();
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int entry = text.lastIndexOf("PK\u0001\u0002", text.lastIndexOf(part));
        byte[] changed = Arrays.copyOf(file, file.length);
        for (int index = 0; index < values.length; index++) {
            boolean flip = values.length == 1 && offset == CHECKSUM;
            changed[entry + offset + index] = (byte) (flip ? changed[entry + offset] ^ values[0] : values[index]);
        }
        return changed;
    }
}
