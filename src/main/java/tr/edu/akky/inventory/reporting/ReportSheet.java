package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a template that takes the lines of the report. */
class ReportSheet implements StreamedWorkbook.Rows {

    private static final float POINTS_PER_LINE = 15;
    private static final float HIGHEST_ROW = 405;

    /** Where drop-downs and conditional formats apply, in both of the ways in which Excel writes them. */
    private static final Pattern RANGES = Pattern.compile("(sqref=\"|<(?:\\w+:)?sqref>)([^\"<]+)");

    private final WorkbookTemplate template;
    private final ReportStyles styles;
    private final Iterator<ReportRow> rows;
    private final RowKeys keys;
    private final ReportTotals totals;
    private final List<ColumnWidth> columns;

    ReportSheet(
            WorkbookTemplate template,
            XSSFSheet sheet,
            ReportStyles styles,
            Iterator<ReportRow> rows,
            RowKeys keys,
            ReportTotals totals) {
        this.template = template;
        this.styles = styles;
        this.rows = rows;
        this.keys = keys;
        this.totals = totals;
        this.columns = template.widths(sheet);
    }

    @Override
    public void write(XlsxRows target) throws IOException {
        while (rows.hasNext()) {
            ReportRow row = rows.next();
            target.begin(
                    template.firstRow() + totals.rows(),
                    Math.min(ColumnWidth.lines(columns, row) * POINTS_PER_LINE, HIGHEST_ROW));
            if (template.lineNumberColumn() >= 0) {
                target.cell(template.lineNumberColumn(), styles.lineNumber(), totals.rows() + 1);
            }
            for (ColumnWidth column : columns) {
                Object value = row.fittingValue(column.field());
                target.cell(column.index(), styles.of(column.field(), value), value);
            }
            keys.write(target);
            target.end();
            totals.add(row);
        }
    }

    /** What applies to the first data row applies down to the last row written. */
    @Override
    public String tail(String markup) {
        int rowAfterLast = template.firstRow() + totals.rows() + keys.spareRows();
        return RANGES.matcher(markup)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + reachingDown(found, rowAfterLast)));
    }

    private String reachingDown(MatchResult found, int rowAfterLast) {
        StringBuilder ranges = new StringBuilder();
        for (String range : found.group(2).split(" ")) {
            ranges.append(ranges.isEmpty() ? "" : " ")
                    .append(DropDownRange.parse(range).reachingDown(template.firstRow(), rowAfterLast));
        }
        return ranges.toString();
    }
}
