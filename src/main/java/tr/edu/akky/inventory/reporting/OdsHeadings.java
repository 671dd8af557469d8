package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three rows above the lines, repeated on each printed page: groups, headings, explanations. */
record OdsHeadings(List<ReportField> fields, boolean numbered) {

    void write(OdsRows target) throws IOException {
        target.raw("<table:table-header-rows>");
        groups(target);
        headings(target);
        explanations(target);
        target.raw("</table:table-header-rows>");
    }

    private void groups(OdsRows target) throws IOException {
        target.begin(OdsStyles.GROUPS_ROW);
        lineNumbers(target, null);
        for (int first = 0; first < fields.size(); first += width(first)) {
            ReportField.Group group = fields.get(first).group();
            int width = width(first);
            target.cell(
                    OdsStyles.heading(group),
                    " table:number-columns-spanned=\"" + width + "\" table:number-rows-spanned=\"1\"",
                    group.heading());
            for (int covered = 1; covered < width; covered++) {
                target.raw("<table:covered-table-cell table:style-name=\"" + OdsStyles.heading(group) + "\"/>");
            }
        }
        target.end();
    }

    private int width(int first) {
        int next = first;
        while (next < fields.size()
                && fields.get(next).group() == fields.get(first).group()) {
            next++;
        }
        return next - first;
    }

    private void headings(OdsRows target) throws IOException {
        target.begin(OdsStyles.HEADINGS_ROW);
        lineNumbers(target, null);
        for (ReportField field : fields) {
            target.cell(OdsStyles.heading(field.group()), field.heading());
        }
        target.end();
    }

    private void explanations(OdsRows target) throws IOException {
        target.begin(OdsStyles.EXPLANATIONS_ROW);
        lineNumbers(target, "Açıklamalar");
        for (ReportField field : fields) {
            target.cell(OdsStyles.explanation(field.group()), field.explanation());
        }
        target.end();
    }

    private void lineNumbers(OdsRows target, @Nullable String heading) throws IOException {
        if (numbered) {
            target.cell(OdsStyles.PLAIN_HEADING, heading);
        }
    }
}
