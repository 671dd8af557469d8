package tr.edu.akky.inventory.narrative;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/**
 * The table of contents: links to the headings with page numbers, each a field that Word and LibreOffice compute when
 * they open the document. A TOC field around them would keep LibreOffice from doing so.
 */
final class WordContents {

    private record Line(int level, String text, String bookmark) {}

    private final XWPFDocument document;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable XWPFParagraph place;

    WordContents(XWPFDocument document) {
        this.document = document;
    }

    void begin(String title) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("TOCHeading");
        heading.createRun().setText(title);
        place = document.createParagraph();
    }

    void add(int level, String text, String bookmark) {
        lines.add(new Line(level, text, bookmark));
    }

    void write() {
        XWPFParagraph end = place;
        if (end == null) {
            return;
        }
        for (Line line : lines) {
            XWPFParagraph paragraph = document.insertNewParagraph(end.getCTP().newCursor());
            paragraph.setStyle("TOC" + line.level());
            link(paragraph, line);
        }
        document.enforceUpdateFields();
    }

    private static void link(XWPFParagraph paragraph, Line line) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(line.bookmark());
        run(paragraph, link).setText(WordText.clean(line.text()));
        run(paragraph, link).addTab();
        WordText.field(() -> run(paragraph, link), "PAGEREF " + line.bookmark() + " \\h", "…");
    }

    private static XWPFRun run(XWPFParagraph paragraph, CTHyperlink link) {
        return new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    }
}
