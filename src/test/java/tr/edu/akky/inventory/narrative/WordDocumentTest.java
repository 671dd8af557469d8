package tr.edu.akky.inventory.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordDocumentTest {

    @Test
    void headingsAreWordsOwnAndStandInTheContentsWithLinks() throws IOException {
        XWPFDocument read = reopened(document -> {
            document.contents("İçindekiler");
            document.heading(1, "1 Özet");
            document.heading(2, "1.1 Kapsam");
            document.heading(5, "A. Genel Bakış");
        });
        assertThat(read.getParagraphs())
                .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                .extracting(XWPFParagraph::getText)
                .containsExactly("1 Özet");
        assertThat(read.getParagraphs())
                .filteredOn(paragraph ->
                        paragraph.getStyle() != null && paragraph.getStyle().startsWith("TOC"))
                .extracting(paragraph ->
                        paragraph.getStyle() + " " + paragraph.getText().replaceAll("\\t.*", ""))
                .containsExactly("TOCHeading İçindekiler", "TOC1 1 Özet", "TOC2 1.1 Kapsam");
        assertThat(read.getStyles().getStyle("Heading4").getName()).isEqualTo("heading 4");
    }

    @Test
    void theLanguageIsTurkish() throws Exception {
        XWPFDocument read = reopened(document -> document.text("Metin"));
        assertThat(read.getStyle()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .isEqualTo("tr-TR");
    }

    @Test
    void textThatXmlCannotCarryLosesOnlyThoseCharacters() throws IOException {
        XWPFDocument read = reopened(
                document -> document.text("Bir\u0000\u0008iki <b>&amp;\uFFFF ]]>\nüç \uD83D\uDE00 \uD800 son"));
        assertThat(read.getParagraphs().get(0).getText()).isEqualTo("Biriki <b>&amp; ]]>\nüç \uD83D\uDE00  son");
    }

    @Test
    void theHeadingRowOfATableIsRepeatedOnEachPage() throws IOException {
        XWPFDocument read = reopened(document -> document.table(new int[] {4000, 2000})
                .headings(List.of("Yazılım", "Satır"))
                .figures(List.of("SPSS", "12")));
        XWPFTable table = read.getTables().get(0);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getText()).isEqualTo("Yazılım\tSatır\nSPSS\t12\n");
        assertThat(table.getStyleID()).isEqualTo("ReportTable");
    }

    @Test
    void broadPagesFollowTheUprightOnes() throws IOException {
        XWPFDocument read = reopened(document -> {
            document.text("dik");
            document.turnToLandscape();
            document.text("yatay");
        });
        assertThat(read.getDocument().getBody().getSectPr().getPgSz().getOrient())
                .hasToString("landscape");
    }

    private interface Writing {
        void into(WordDocument document) throws IOException;
    }

    private static XWPFDocument reopened(Writing writing) throws IOException {
        WordDocument document = new WordDocument("Rapor", "Üniversite");
        writing.into(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.finish("Üniversite", out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
