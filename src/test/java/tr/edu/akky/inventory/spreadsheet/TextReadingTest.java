package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingTest {

    private static final String TEXT = "Yazılım Adı;Açıklama\r\nŞİRKET ığ;\"bir; iki\"\r\n";
    private static final List<String> LINES = List.of("1: Yazılım Adı|Açıklama", "2: ŞİRKET ığ|bir; iki");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1254", "ISO-8859-9", "UTF-16"})
    void turkishLettersAreReadInEveryUsualEncoding(String charset) {
        assertThat(Sheets.lines(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoText(String charset) {
        assertThat(Sheets.lines(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(LINES);
    }

    @Test
    void oneDamagedByteBreaksNoOtherLetter() {
        byte[] file = "Ad;Şube\nÖğrenci İşleri;ığüşöç\nx;y".getBytes(StandardCharsets.UTF_8);
        file[file.length - 1] = (byte) 0xFF;

        assertThat(Sheets.lines(file)).containsExactly("1: Ad|Şube", "2: Öğrenci İşleri|ığüşöç", "3: x|\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFound(String separator) {
        String text = "Ad;Sayı;Tutar\nA;1;\"2,5\"\nB;2;\"3,5\"\n".replace(";", separator);

        assertThat(read(text)).containsExactly("1: Ad|Sayı|Tutar", "2: A|1|2,5", "3: B|2|3,5");
    }

    @Test
    void aCommaInOneNameOfAListOfNamesSeparatesNothing() {
        assertThat(Sheets.lines(Sheets.pasted("Yazılım Adı\nMATLAB\nSPSS\nAdobe Acrobat, Pro DC")))
                .containsExactly("1: Yazılım Adı", "2: MATLAB", "3: SPSS", "4: Adobe Acrobat, Pro DC");
    }

    @Test
    void aDeclaredSeparatorIsTakenAtItsWord() {
        assertThat(read("sep=;\r\nAd,Soyad,x;1\r\nb,c,d;2")).containsExactly("1: Ad,Soyad,x|1", "2: b,c,d|2");
        assertThat(read("\"sep=|\"\na;b|c")).containsExactly("1: a;b|c");
        assertThat(read("SEP=,\na;b,c")).containsExactly("1: a;b|c");
    }

    @Test
    void aRecordHasTheNumberOfItsRowInASpreadsheetProgram() {
        assertThat(read("A;B\r\n\"bir\r\niki\";x\n\n\"üç\rdört\";y\rson;z"))
                .containsExactly("1: A|B", "2: bir\r\niki|x", "4: üç\rdört|y", "5: son|z");
    }

    @Test
    void quotationMarksInsideAndOutside() {
        assertThat(read("a;\"\"\"iki\"\" tırnak\";c\n24\" ekran;\"\";\"x;\""))
                .containsExactly("1: a|\"iki\" tırnak|c", "2: 24\" ekran||x;");
    }

    @Test
    void aStrayQuotationMarkSwallowsNoRow() {
        assertThat(read("a;\"açık;c\nd;e;f\n\"g\";h;i")).containsExactly("1: a|\"açık|c", "2: d|e|f", "3: g|h|i");
        assertThat(read("\"Pro\" sürüm;1\nb;2\n\"c\";3")).containsExactly("1: \"Pro\" sürüm|1", "2: b|2", "3: c|3");
        assertThat(read("a;b\n\"hiç kapanmaz;1\nson;2")).containsExactly("1: a|b", "2: \"hiç kapanmaz|1", "3: son|2");
    }

    @Test
    void aStrayControlCharacterIsLeftOut() {
        assertThat(read("Ad;Sayı\nMat\u0002lab;1\n\u001A")).containsExactly("1: Ad|Sayı", "2: Matlab|1");
    }

    @Test
    void aRangeOfExcelIsPasted() {
        assertThat(Sheets.lines(Sheets.pasted("Ad, tam\tSayı\r\n\"iki\nsatır\"\t1.234,5\r\n\t\r\nson\t\r\n")))
                .containsExactly("1: Ad, tam|Sayı", "2: iki\nsatır|1.234,5", "4: son");
    }

    @Test
    void aRangeOfLibreOfficeIsPasted() {
        assertThat(Sheets.lines(Sheets.pasted("Ad;x;y\tB\n\"a \"\"b\"\"\"\t2;3;4")))
                .containsExactly("1: Ad;x;y|B", "2: a \"b\"|2;3;4");
    }

    @Test
    void aPastedColumnIsOneColumn() {
        assertThat(Sheets.lines(Sheets.pasted("MATLAB\nSPSS\n"))).containsExactly("1: MATLAB", "2: SPSS");
    }

    private static List<String> read(String text) {
        return Sheets.lines(text.getBytes(StandardCharsets.UTF_8));
    }
}
