package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.edu.akky.inventory.spreadsheet.Sheets.outcome;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.akky.inventory.shared.RefusedException;

/** What people send by mistake: each gets the sentence that helps. */
class OddFilesTest {

    private static final String ROW = "<row r=\"3\">" + XlsxMaker.text("B3", "MATLAB") + "</row>";
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"standard", "agile"})
    void aWorkbookWithAPasswordIsRefused(EncryptionMode mode) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("gizli");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(XlsxMaker.sheet(ROW).bytes());
            }
            file.writeFilesystem(bytes);
        }
        assertThat(outcome(bytes.toByteArray())).isEqualTo("spreadsheet.protected");
    }

    @Test
    void anOldWorkbookWithAPasswordIsRefused() {
        Biff8EncryptionKey.setCurrentUserPassword("gizli");
        byte[] file;
        try {
            file = XlsMaker.simple();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(outcome(file)).isEqualTo("spreadsheet.protected");
    }

    @Test
    void anEncryptedOpenDocumentIsRefused() {
        byte[] file = OdsMaker.table(OdsMaker.row(OdsMaker.cell("x")))
                .with(
                        "META-INF/manifest.xml",
                        "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
                .with("content.xml", "\u0001\u0002")
                .bytes();
        assertThat(outcome(file)).isEqualTo("spreadsheet.protected");
    }

    @Test
    void aBinaryWorkbookIsRefused() {
        assertThat(outcome(XlsxMaker.sheet(ROW).with("xl/workbook.bin", "x").bytes()))
                .isEqualTo("spreadsheet.binary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><table><tr><td>Ad</td></tr></table></html>     | spreadsheet.markup",
                "\uFEFF<?xml version='1.0'?><Workbook/>               | spreadsheet.markup",
                "MIME-Version: 1.0                                    | spreadsheet.markup",
                "%PDF-1.7                                             | spreadsheet.other",
                "{\\rtf1 Ad}                                          | spreadsheet.other",
            })
    void otherTextsAreNoSpreadsheets(String text, String sentence) {
        assertThat(outcome(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(sentence);
    }

    @Test
    void otherFilesAreNoSpreadsheets() throws IOException {
        assertThat(outcome(Base64.getDecoder().decode(PIXEL))).isEqualTo("spreadsheet.other");
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.write(document);
        }
        assertThat(outcome(document.toByteArray())).isEqualTo("spreadsheet.other");
        assertThat(outcome(new ZipMaker().with("a.txt", "a").bytes())).isEqualTo("spreadsheet.other");
        assertThat(outcome(new ZipMaker().bytes())).isEqualTo("spreadsheet.other");
        assertThat(outcome(new ZipMaker()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .with("content.xml", "<a/>")
                        .bytes()))
                .isEqualTo("spreadsheet.other");
    }

    @Test
    void anOldDocumentOfAnotherProgramIsNoSpreadsheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            file.writeFilesystem(bytes);
        }
        assertThat(outcome(bytes.toByteArray())).isEqualTo("spreadsheet.other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t\n", "\uFEFF"})
    void nothingIsRefused(String text) {
        assertThat(outcome(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("spreadsheet.empty");
        assertThatThrownBy(() -> Sheets.pasted(text.replace("\uFEFF", ""))).hasMessage("spreadsheet.empty");
    }

    @Test
    void aFileThatWasCutOffIsBroken() {
        byte[] file = XlsxMaker.sheet(ROW).bytes();
        for (int length = 4; length < file.length; length += 97) {
            assertThat(outcome(Arrays.copyOf(file, length))).isEqualTo("spreadsheet.broken");
        }
    }

    @Test
    void aPartThatIsMissingIsNotAnEmptyOne() {
        assertThat(outcome(XlsxMaker.sheet(ROW).without(XlsxMaker.SHEET).bytes()))
                .isEqualTo("spreadsheet.broken");
        assertThat(outcome(XlsxMaker.sheet(ROW).without(XlsxMaker.WORKBOOK).bytes()))
                .isEqualTo("spreadsheet.broken");
        assertThat(outcome(XlsxMaker.sheet(ROW)
                        .without(XlsxMaker.STYLES)
                        .without(XlsxMaker.TEXTS)
                        .bytes()))
                .isEqualTo("1 rows");
    }

    @Test
    void aCellThatIsTooLongIsNamed() {
        assertThatThrownBy(() -> Sheets.rows(
                        XlsxMaker.sheet("<row r=\"14\">" + XlsxMaker.text("E14", "x".repeat(40_000)) + "</row>")
                                .bytes()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.arguments()).containsExactly("E14", 32_767));
    }

    @Test
    void whatTheTakerOfTheRowsThrowsIsNoFaultOfTheFile() throws IOException {
        try (Spreadsheet spreadsheet =
                Sheets.SPREADSHEETS.open(XlsxMaker.sheet(ROW).bytes())) {
            assertThatThrownBy(() -> spreadsheet.read(0, row -> {
                        throw new IllegalStateException("no database");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no database");
        }
    }

    @Test
    void readingEndsWhenItsThreadIsStopped() {
        Thread.currentThread().interrupt();
        try {
            assertThat(outcome(XlsxMaker.sheet(ROW).bytes())).isEqualTo("spreadsheet.too-slow");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
