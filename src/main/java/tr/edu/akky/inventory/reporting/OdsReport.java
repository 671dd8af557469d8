package tr.edu.akky.inventory.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the report as an OpenDocument spreadsheet that looks like one of the templates that ship. */
class OdsReport {

    static final String SHEET = "Rapor";

    private static final int LINE_NUMBER_WIDTH = 13;
    private static final int FIRST_DATA_ROW = 4;
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
            xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"><office:automatic-styles>
            """;
    private static final String TAIL = "</office:spreadsheet></office:body></office:document-content>";

    private final List<ColumnWidth> columns;
    private final boolean numbered;
    private final OdsLists lists;
    private final String title;
    private final String creator;

    /** @param columns of the report, after that of the line numbers where it is numbered */
    private OdsReport(List<ColumnWidth> columns, boolean numbered, OdsLists lists, String title, String creator) {
        this.columns = columns;
        this.numbered = numbered;
        this.lists = lists;
        this.title = title;
        this.creator = creator;
    }

    /**
     * @param template one that shipped, whose columns and lists are taken over
     * @param feasibilities offered as decisions; where there are none, those of the template
     */
    static OdsReport like(WorkbookTemplate template, List<String> feasibilities, String title, String creator)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.content()))) {
            TemplateLists lists = new TemplateLists(workbook);
            lists.offerFeasibilities(feasibilities);
            return new OdsReport(
                    template.widths(workbook.getSheetAt(template.sheet())),
                    template.lineNumberColumn() >= 0,
                    new OdsLists(lists.columns()),
                    title,
                    creator);
        }
    }

    /** @return what was written, to be compared with what the finished file holds */
    ReportTotals write(Iterator<ReportRow> rows, Iterator<BreakdownRow> below, OutputStream out) throws IOException {
        ReportTotals totals = new ReportTotals();
        OdsPackage.write(title, creator, numbered ? 2 : 1, part -> content(rows, below, totals, part), out);
        return totals;
    }

    private void content(Iterator<ReportRow> rows, Iterator<BreakdownRow> below, ReportTotals totals, OutputStream part)
            throws IOException {
        OdsRows target = new OdsRows(part);
        target.raw(HEAD);
        target.raw(OdsStyles.markup(widths()));
        target.raw("</office:automatic-styles><office:body><office:spreadsheet>");
        lists.validations(target, CellReference.convertNumToColString(numbered ? 2 : 1) + FIRST_DATA_ROW);
        begin(target, SHEET, OdsStyles.SHEET, reportWidths());
        new OdsHeadings(columns.stream().map(ColumnWidth::field).toList(), numbered).write(target);
        lines(rows, totals, target);
        target.raw("</table:table>");
        begin(target, BreakdownSheet.NAME, OdsStyles.SHEET, breakdownWidths());
        breakdown(below, totals, target);
        target.raw("</table:table>");
        begin(target, OdsLists.SHEET, OdsStyles.HIDDEN_SHEET, List.of());
        lists.write(target);
        target.raw("</table:table>");
        target.raw(TAIL);
        target.flush();
    }

    private TreeSet<Integer> widths() {
        TreeSet<Integer> widths = new TreeSet<>(reportWidths());
        widths.addAll(breakdownWidths());
        return widths;
    }

    private List<Integer> reportWidths() {
        Stream<Integer> own = columns.stream().map(ColumnWidth::letters);
        return (numbered ? Stream.concat(Stream.of(LINE_NUMBER_WIDTH), own) : own).toList();
    }

    private static List<Integer> breakdownWidths() {
        return Arrays.stream(BreakdownField.values()).map(BreakdownField::width).toList();
    }

    private static void begin(OdsRows target, String name, String style, List<Integer> widths) throws IOException {
        target.raw("<table:table table:style-name=\"" + style + "\" table:name=\"");
        target.text(name);
        target.raw("\">");
        for (int width : widths) {
            target.raw("<table:table-column table:style-name=\"" + OdsStyles.column(width)
                    + "\" table:default-cell-style-name=\"Default\"/>");
        }
        if (widths.isEmpty()) {
            target.raw("<table:table-column table:default-cell-style-name=\"Default\"/>");
        }
    }

    private void lines(Iterator<ReportRow> rows, ReportTotals totals, OdsRows target) throws IOException {
        while (rows.hasNext()) {
            ReportRow row = rows.next();
            target.begin(OdsStyles.row(ColumnWidth.lines(columns, row)));
            if (numbered) {
                target.cell(OdsStyles.LINE_NUMBER, totals.rows() + 1);
            }
            for (ColumnWidth column : columns) {
                Object value = row.fittingValue(column.field());
                target.cell(OdsStyles.of(value), lists.validation(column.field()), value);
            }
            target.end();
            totals.add(row);
        }
    }

    private static void breakdown(Iterator<BreakdownRow> rows, ReportTotals totals, OdsRows target) throws IOException {
        target.raw("<table:table-header-rows>");
        target.begin(OdsStyles.HEADINGS_ROW);
        for (BreakdownField field : BreakdownField.values()) {
            target.cell(OdsStyles.PLAIN_HEADING, field.heading());
        }
        target.end();
        target.raw("</table:table-header-rows>");
        int written = 0;
        while (rows.hasNext()) {
            BreakdownRow row = rows.next();
            target.begin(OdsStyles.row(2));
            for (BreakdownField field : BreakdownField.values()) {
                Object value = row.value(field);
                target.cell(OdsStyles.of(value), value);
            }
            target.end();
            written++;
        }
        totals.breakDown(written);
    }
}
