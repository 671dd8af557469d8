package tr.edu.akky.inventory.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.analysis.RichText;

class RichTextWriterTest {

    @Test
    void listsAndHeadingsAreWordsOwn() throws IOException {
        List<XWPFParagraph> read = written("### Sunucular\n\nİki tür vardır:\n\n- Windows\n- Linux\n\n1. bir\n2. iki");
        assertThat(read)
                .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                .containsExactly(
                        "Heading6 Sunucular",
                        "Normal İki tür vardır:",
                        "ListBullet Windows",
                        "ListBullet Linux",
                        "ListNumber bir",
                        "ListNumber iki");
        assertThat(read.get(2).getNumFmt()).isEqualTo("bullet");
        assertThat(read.get(4).getNumFmt()).isEqualTo("decimal");
        assertThat(read.get(4).getNumStartOverride()).isEqualTo(1);
    }

    @Test
    void aSecondNumberedListBeginsAnew() throws IOException {
        List<XWPFParagraph> read = written("1. bir\n2. iki\n\nArada\n\n1. yine bir");
        assertThat(read.get(0).getNumID()).isEqualTo(read.get(1).getNumID());
        assertThat(read.get(3).getNumID()).isNotEqualTo(read.get(0).getNumID());
    }

    @Test
    void wordsInBoldAreRunsAndMarkupOfOthersIsText() throws IOException {
        XWPFParagraph read = written("Bu **kalın** ve *eğik*, <b>bu değil</b>").get(0);
        assertThat(read.getText()).isEqualTo("Bu kalın ve eğik, <b>bu değil</b>");
        assertThat(read.getRuns().stream().filter(run -> run.isBold()).map(run -> run.text()))
                .containsExactly("kalın");
        assertThat(read.getRuns().stream().filter(run -> run.isItalic()).map(run -> run.text()))
                .containsExactly("eğik");
    }

    private static List<XWPFParagraph> written(String typed) throws IOException {
        WordDocument document = new WordDocument("Rapor", "Üniversite");
        RichTextWriter.write(document, RichText.of(typed));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.finish("Üniversite", out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray())).getParagraphs();
    }
}
