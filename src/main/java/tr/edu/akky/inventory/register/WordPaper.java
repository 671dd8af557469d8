package tr.edu.akky.inventory.register;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** An A4 document in Turkish that is written from top to bottom; its headings are headings to a screen reader too. */
final class WordPaper implements AutoCloseable {

    private static final String FONT = "Times New Roman";
    private static final int HALF_POINTS = 22;
    private static final String SHADE = "E8EEF0";
    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;
    private static final long MARGIN = 1304;
    private static final int TEXT_WIDTH = (int) (A4_WIDTH - 2 * MARGIN);

    private final XWPFDocument document = new XWPFDocument();

    WordPaper(String title, String author) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator(author);
        page();
        XWPFStyles styles = document.createStyles();
        styles.setStyles(defaults());
        heading(styles, "Title", "title", -1, 32);
        heading(styles, "Heading1", "heading 1", 0, 24);
    }

    private static CTStyles defaults() {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        setFont(run.addNewRFonts());
        run.addNewSz().setVal(BigInteger.valueOf(HALF_POINTS));
        run.addNewLang().setVal("tr-TR");
        return styles;
    }

    private static void setFont(CTFonts fonts) {
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
    }

    private static void heading(XWPFStyles styles, String id, String name, int level, int halfPoints) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        if (level >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(200));
        spacing.setAfter(BigInteger.valueOf(80));
        var run = style.addNewRPr();
        setFont(run.addNewRFonts());
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
    }

    void centred(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.createRun().setText(text);
    }

    void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading1");
        paragraph.createRun().setText(text);
    }

    /** Each line of the text becomes a paragraph. */
    void text(String text) {
        text.lines().forEach(line -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingAfter(80);
            paragraph.createRun().setText(line);
        });
    }

    /** A table whose first row is a heading that is repeated on each page; all but the first column hold numbers. */
    void numbers(List<List<String>> rows) {
        XWPFTable table = table(rows, 25);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).getTableCells().forEach(WordPaper::emphasise);
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 1; column < row.getTableCells().size(); column++) {
                row.getCell(column).getParagraphArray(0).setAlignment(ParagraphAlignment.RIGHT);
            }
        }
        table.getRow(table.getNumberOfRows() - 1).getTableCells().forEach(WordPaper::emphasise);
    }

    /** A table of two columns: what it is, and what it says. */
    void facts(List<List<String>> rows) {
        table(rows, 30).getRows().forEach(row -> emphasise(row.getCell(0)));
    }

    /** Room to sign, side by side: what for, and who. */
    void signatures(List<List<String>> columns) {
        XWPFTable table = table(List.of(columns.stream().map(column -> "").toList()), 100 / columns.size());
        table.removeBorders();
        table.getRow(0).setCantSplitRow(true);
        for (int column = 0; column < columns.size(); column++) {
            XWPFTableCell cell = table.getRow(0).getCell(column);
            cell.removeParagraph(0);
            columns.get(column).forEach(line -> {
                XWPFParagraph paragraph = cell.addParagraph();
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.createRun().setText(line);
            });
        }
    }

    /** @param first width of the first column in percent; the others share the rest */
    private XWPFTable table(List<List<String>> rows, int first) {
        int columns = rows.get(0).size();
        XWPFTable table = document.createTable(rows.size(), columns);
        table.setWidth(TEXT_WIDTH);
        for (int row = 0; row < rows.size(); row++) {
            table.getRow(row).setCantSplitRow(true);
            for (int column = 0; column < columns; column++) {
                int percent = column == 0 ? first : (100 - first) / (columns - 1);
                XWPFTableCell cell = table.getRow(row).getCell(column);
                cell.setWidth(String.valueOf(TEXT_WIDTH * percent / 100));
                cell.getParagraphArray(0).createRun().setText(rows.get(row).get(column));
            }
        }
        return table;
    }

    private static void emphasise(XWPFTableCell cell) {
        cell.setColor(SHADE);
        cell.getParagraphArray(0).getRuns().forEach(WordPaper::bold);
    }

    private static void bold(XWPFRun run) {
        run.setBold(true);
    }

    void writeTo(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
