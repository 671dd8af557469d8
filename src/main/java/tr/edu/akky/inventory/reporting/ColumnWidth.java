package tr.edu.akky.inventory.reporting;

import java.util.List;

/**
 * How wide the column of a field is.
 *
 * @param index of the column in its sheet
 * @param letters that fit beside each other, roughly
 */
record ColumnWidth(ReportField field, int index, int letters) {

    private static final int NARROWEST = 5;
    private static final int MARGIN = 2;

    /** How many lines the longest text of a row needs. Programs do not all grow rows by themselves. */
    static int lines(List<ColumnWidth> columns, ReportRow row) {
        int lines = 1;
        for (ColumnWidth column : columns) {
            if (row.value(column.field()) instanceof String words) {
                lines = Math.max(lines, column.lines(words));
            }
        }
        return lines;
    }

    private int lines(String words) {
        int perLine = Math.max(NARROWEST, letters - MARGIN);
        int lines = 0;
        int start = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
            lines += (end - start) / perLine + 1;
            start = end + 1;
        }
        return lines + (words.length() - start) / perLine + 1;
    }
}
