package tr.edu.akky.inventory.narrative;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table with a heading row that is repeated on each page; rows are not torn apart. */
final class WordTable {

    private final XWPFTable table;
    private final int[] widths;
    private String style = "TableText";
    private boolean empty = true;

    /** @param widths of the columns in twentieths of a point */
    WordTable(XWPFTable table, int[] widths) {
        this.table = table;
        this.widths = widths.clone();
        table.setStyleID("ReportTable");
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(String.valueOf(Arrays.stream(widths).sum()));
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** For tables with more columns than a page has room for. */
    WordTable small() {
        style = "TableSmall";
        return this;
    }

    WordTable headings(List<String> texts) {
        heading(texts);
        return this;
    }

    /** Headings of a table whose rows are {@link #figures}. */
    WordTable figureHeadings(List<String> texts) {
        alignRight(heading(texts));
        return this;
    }

    WordTable row(List<String> texts) {
        add(texts);
        return this;
    }

    /** A row in which all but the first cell are numbers. */
    WordTable figures(List<String> texts) {
        alignRight(add(texts));
        return this;
    }

    private XWPFTableRow heading(List<String> texts) {
        XWPFTableRow row = add(texts);
        row.setRepeatHeader(true);
        row.getTableCells()
                .forEach(cell -> cell.getParagraphs().get(0).getRuns().forEach(run -> run.setBold(true)));
        return row;
    }

    private static void alignRight(XWPFTableRow row) {
        List<XWPFTableCell> cells = row.getTableCells();
        cells.subList(1, cells.size())
                .forEach(cell -> cell.getParagraphs().get(0).setAlignment(ParagraphAlignment.RIGHT));
    }

    private XWPFTableRow add(List<String> texts) {
        XWPFTableRow row = empty ? table.getRow(0) : table.createRow();
        while (row.getTableCells().size() < widths.length) {
            row.addNewTableCell();
        }
        empty = false;
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(String.valueOf(widths[column]));
            XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                    ? cell.addParagraph()
                    : cell.getParagraphs().get(0);
            paragraph.setStyle(style);
            WordText.into(paragraph, texts.get(column));
        }
        return row;
    }
}
