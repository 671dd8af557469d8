package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The looks of an OpenDocument report, as those of the template, under names that its rows use. */
final class OdsStyles {

    static final String SHEET = "sheet";
    static final String HIDDEN_SHEET = "hidden";
    static final String GROUPS_ROW = "groups";
    static final String HEADINGS_ROW = "headings";
    static final String EXPLANATIONS_ROW = "explanations";
    static final String PLAIN_HEADING = "plain-heading";
    static final String LINE_NUMBER = "line-number";
    static final String TEXT = "text";

    /** A row is as high as its longest text needs, but not as high as the screen. */
    private static final int MOST_LINES = 27;

    private static final double POINTS_PER_LINE = 15;
    private static final double CENTIMETRES_PER_LETTER = 0.247;

    private final StringBuilder markup = new StringBuilder("""
            <number:date-style style:name="day"><number:day number:style="long"/><number:text>.</number:text>\
            <number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
            <number:number-style style:name="two-digits"><number:number number:decimal-places="2" \
            number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
            <number:number-style style:name="whole"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>
            <style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>
            <style:style style:name="hidden" style:family="table" style:master-page-name="Default"><style:table-properties table:display="false"/></style:style>
            """);

    private OdsStyles() {}

    /** @param widths of all columns that there are, in letters; a style {@code w<width>} for each */
    static String markup(Iterable<Integer> widths) {
        OdsStyles styles = new OdsStyles();
        widths.forEach(styles::addColumn);
        styles.addRow(GROUPS_ROW, 22);
        styles.addRow(HEADINGS_ROW, 33);
        styles.addRow(EXPLANATIONS_ROW, 135);
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            styles.addRow(row(lines), lines * POINTS_PER_LINE);
        }
        for (ReportField.Group group : ReportField.Group.values()) {
            boolean light = group == ReportField.Group.INVENTORY;
            styles.addCell(
                    heading(group), "", group.headingFill(), "center", "middle", bold(light ? "#ffffff" : "#000000"));
            styles.addCell(explanation(group), "", group.bodyFill(), "start", "top", "");
        }
        styles.addCell(PLAIN_HEADING, "", "FFFFFF", "center", "middle", bold("#000000"));
        styles.addCell(LINE_NUMBER, "whole", "FFFFFF", "center", "top", "");
        styles.addCell(TEXT, "", "", "start", "top", "");
        styles.addCell("day-cell", "day", "", "end", "top", "");
        styles.addCell("money-cell", "two-digits", "", "end", "top", "");
        styles.addCell("count-cell", "whole", "", "end", "top", "");
        return styles.markup.toString();
    }

    static String column(int width) {
        return "w" + width;
    }

    static String row(int lines) {
        return "lines" + Math.min(lines, MOST_LINES);
    }

    static String heading(ReportField.Group group) {
        return "heading" + group.ordinal();
    }

    static String explanation(ReportField.Group group) {
        return "explanation" + group.ordinal();
    }

    static String of(@Nullable Object value) {
        if (value instanceof LocalDate) {
            return "day-cell";
        }
        return value instanceof BigDecimal ? "money-cell" : value instanceof Integer ? "count-cell" : TEXT;
    }

    private void addColumn(int width) {
        markup.append(String.format(
                Locale.ROOT,
                "<style:style style:name=\"%s\" style:family=\"table-column\"><style:table-column-properties"
                        + " style:column-width=\"%.2fcm\"/></style:style>%n",
                column(width),
                width * CENTIMETRES_PER_LETTER));
    }

    private void addRow(String name, double points) {
        markup.append(String.format(
                Locale.ROOT,
                "<style:style style:name=\"%s\" style:family=\"table-row\"><style:table-row-properties"
                        + " style:row-height=\"%.0fpt\" style:use-optimal-row-height=\"false\"/></style:style>%n",
                name,
                points));
    }

    private void addCell(String name, String format, String fill, String align, String vertical, String text) {
        markup.append("<style:style style:name=\"")
                .append(name)
                .append("\" style:family=\"table-cell\" style:parent-style-name=\"Default\"");
        if (!format.isEmpty()) {
            markup.append(" style:data-style-name=\"").append(format).append('"');
        }
        markup.append("><style:table-cell-properties fo:wrap-option=\"wrap\" fo:border=\"0.74pt solid #000000\"")
                .append(" style:text-align-source=\"fix\" style:vertical-align=\"")
                .append(vertical)
                .append('"');
        if (!fill.isEmpty()) {
            markup.append(" fo:background-color=\"#")
                    .append(fill.toLowerCase(Locale.ROOT))
                    .append('"');
        }
        markup.append("/><style:paragraph-properties fo:text-align=\"")
                .append(align)
                .append("\"/>")
                .append(text)
                .append("</style:style>\n");
    }

    private static String bold(String colour) {
        return "<style:text-properties fo:font-weight=\"bold\" fo:color=\"" + colour + "\"/>";
    }
}
