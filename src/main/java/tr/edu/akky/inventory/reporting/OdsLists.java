package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.util.List;

/**
 * The lists behind the drop-downs of an OpenDocument report, on a hidden sheet: one below the other in a column each.
 *
 * @param columns top categories; the top category of each pair; the sub-category of each pair; competences; decisions
 */
record OdsLists(List<List<String>> columns) {

    static final String SHEET = "Listeler";

    private static final String REFUSAL = "<table:error-message table:message-type=\"stop\" table:display=\"true\""
            + " table:title=\"Listeden seçin\"><text:p>Bu hücreye yalnız listedeki değerlerden biri yazılabilir."
            + "</text:p></table:error-message></table:content-validation>";

    /** The drop-down of a field as an attribute of its cells; empty where it has none. */
    String validation(ReportField field) {
        return switch (field) {
            case TOP_CATEGORY, SUB_CATEGORY, COMPETENCE, FEASIBILITY ->
                " table:content-validation-name=\"" + field + "\"";
            default -> "";
        };
    }

    /** @param firstTop address of the first line's top category, on which its sub-categories depend */
    void validations(OdsRows target, String firstTop) throws IOException {
        String tops = range(1);
        target.raw("<table:content-validations>");
        validation(target, ReportField.TOP_CATEGORY, range(0), firstTop);
        validation(
                target,
                ReportField.SUB_CATEGORY,
                "OFFSET([$" + SHEET + ".$C$1];MATCH([.$" + firstTop + "];" + tops + ";0)-1;0;COUNTIF(" + tops + ";[.$"
                        + firstTop + "]);1)",
                firstTop);
        validation(target, ReportField.COMPETENCE, range(3), firstTop);
        validation(target, ReportField.FEASIBILITY, range(4), firstTop);
        target.raw("</table:content-validations>");
    }

    private static void validation(OdsRows target, ReportField field, String list, String base) throws IOException {
        target.raw(
                "<table:content-validation table:name=\"" + field + "\" table:condition=\"of:cell-content-is-in-list("
                        + list + ")\" table:allow-empty-cell=\"true\" table:display-list=\"unsorted\""
                        + " table:base-cell-address=\"" + OdsReport.SHEET + "." + base + "\">");
        target.raw(Markup.utf8(REFUSAL));
    }

    private String range(int column) {
        char letter = (char) ('A' + column);
        return "[$" + SHEET + ".$" + letter + "$1:.$" + letter + "$"
                + columns.get(column).size() + "]";
    }

    void write(OdsRows target) throws IOException {
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            target.begin(OdsStyles.row(1));
            for (List<String> column : columns) {
                target.cell(OdsStyles.TEXT, row < column.size() ? column.get(row) : null);
            }
            target.end();
        }
    }
}
