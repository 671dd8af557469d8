package tr.edu.akky.inventory.narrative;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Word document that is written from top to bottom, by styles and never by looks. A4, Turkish. */
final class WordDocument {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1418;
    private static final int CONTENTS_DEPTH = 4;

    private final XWPFDocument document = new XWPFDocument();
    private final WordStyles styles;
    private final WordContents contents;
    private int headings;

    WordDocument(String title, String author) throws IOException {
        styles = new WordStyles(document);
        contents = new WordContents(document);
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator(author);
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("tr-TR");
    }

    /** Marks where the contents will stand; what they are is known when the document is finished. */
    void contents(String title) {
        contents.begin(title);
    }

    /** A heading of the first level on a new page. */
    void chapter(String text) {
        heading(1, text).setPageBreak(true);
    }

    XWPFParagraph heading(int level, String text) {
        XWPFParagraph paragraph = paragraph("Heading" + level);
        if (level <= CONTENTS_DEPTH) {
            String name = "_Toc" + ++headings;
            CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
            begin.setId(BigInteger.valueOf(headings));
            begin.setName(name);
            paragraph.createRun().setText(WordText.clean(text));
            paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
            contents.add(level, text, name);
        } else {
            paragraph.createRun().setText(WordText.clean(text));
        }
        return paragraph;
    }

    void text(String text) {
        styled("Normal", text);
    }

    /** A paragraph of a style; line breaks in the text stay line breaks. */
    void styled(String style, String text) {
        WordText.into(paragraph(style), text);
    }

    void bullets(List<String> items) {
        items.forEach(item -> styled("ListBullet", item));
    }

    WordTable table(int[] widths) {
        return new WordTable(document.createTable(), widths);
    }

    /** A picture with what it shows in words, for those who do not see it. */
    void picture(byte[] png, int widthInPoints, int heightInPoints, String description) throws IOException {
        XWPFRun run = paragraph("Picture").createRun();
        try {
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    "grafik.png",
                    Units.toEMU(widthInPoints),
                    Units.toEMU(heightInPoints));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(description);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** What was written so far stands upright; what follows stands on broad pages. */
    void turnToLandscape() {
        CTSectPr upright = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
        page(upright, SHORT_SIDE, LONG_SIDE);
        CTSectPr broad = section();
        page(broad, LONG_SIDE, SHORT_SIDE);
        broad.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
    }

    /** @param footer stands left of the page number on every page but the cover */
    void finish(String footer, OutputStream out) throws IOException {
        if (!section().isSetPgSz()) {
            page(section(), SHORT_SIDE, LONG_SIDE);
        }
        footer(footer);
        contents.write();
        document.write(out);
        document.close();
    }

    WordStyles styles() {
        return styles;
    }

    private void footer(String text) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph line = footer.createParagraph();
        line.setStyle("Footer");
        line.createRun().setText(WordText.clean(text) + "  |  ");
        WordText.field(line::createRun, "PAGE", "1");
        document.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle("Footer");
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                CTSectPr upright = paragraph.getCTP().getPPr().getSectPr();
                upright.setFooterReferenceArray(section().getFooterReferenceArray());
                upright.addNewTitlePg();
                section().unsetTitlePg();
            }
        }
    }

    private CTSectPr section() {
        return document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
    }

    private static void page(CTSectPr section, int width, int height) {
        section.addNewPgSz().setW(BigInteger.valueOf(width));
        section.getPgSz().setH(BigInteger.valueOf(height));
        section.addNewPgMar().setTop(BigInteger.valueOf(MARGIN));
        section.getPgMar().setBottom(BigInteger.valueOf(MARGIN));
        section.getPgMar().setLeft(BigInteger.valueOf(MARGIN));
        section.getPgMar().setRight(BigInteger.valueOf(MARGIN));
        section.getPgMar().setFooter(BigInteger.valueOf(MARGIN / 2));
        section.getPgMar().setHeader(BigInteger.valueOf(MARGIN / 2));
        section.getPgMar().setGutter(BigInteger.ZERO);
    }
}
