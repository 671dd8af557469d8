package tr.edu.akky.inventory.narrative;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import tr.edu.akky.inventory.analysis.RichText;

/** Writes a text with light marks as Word's own paragraphs, headings and lists. */
final class RichTextWriter {

    private static final int DEEPEST_LEVEL = 2;

    private RichTextWriter() {}

    static void write(WordDocument document, RichText text) {
        text.blocks().forEach(block -> write(document, block, 0));
    }

    private static void write(WordDocument document, RichText.Block block, int level) {
        switch (block.kind()) {
            case PARAGRAPH -> runs(document.paragraph("Normal"), block.runs());
            case HEADING -> runs(document.paragraph("Heading6"), block.runs());
            case BULLETS -> list(document, block, "ListBullet", BigInteger.ONE, level);
            case NUMBERS ->
                list(document, block, "ListNumber", document.styles().newNumberedList(block.start()), level);
        }
    }

    /** The first paragraph of an item carries its sign; whatever follows in the item stands below. */
    private static void list(WordDocument document, RichText.Block list, String style, BigInteger numbers, int level) {
        for (List<RichText.Block> item : list.items()) {
            boolean first = true;
            for (RichText.Block block : item) {
                if (block.kind() == RichText.Kind.PARAGRAPH) {
                    XWPFParagraph paragraph = document.paragraph(style);
                    if (first) {
                        paragraph.setNumID(numbers);
                        paragraph.setNumILvl(BigInteger.valueOf(Math.min(level, DEEPEST_LEVEL)));
                    } else {
                        paragraph.setNumID(BigInteger.ZERO);
                        paragraph.setIndentationLeft(WordStyles.indent(Math.min(level, DEEPEST_LEVEL)));
                    }
                    runs(paragraph, block.runs());
                } else {
                    write(document, block, level + 1);
                }
                first = false;
            }
        }
    }

    private static void runs(XWPFParagraph paragraph, List<RichText.Run> runs) {
        for (RichText.Run each : runs) {
            XWPFRun run = paragraph.createRun();
            run.setBold(each.bold());
            run.setItalic(each.italic());
            WordText.run(run, each.text());
        }
    }
}
